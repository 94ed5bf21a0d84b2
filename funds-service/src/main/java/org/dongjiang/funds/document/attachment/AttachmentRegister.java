package org.dongjiang.funds.document.attachment;

import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;

/** The register of attachments. */
@ApplicationScoped
@Transactional
public class AttachmentRegister {

    private static final Label NAME = new Label("附件", "attachment");

    private final Attachments attachments;

    AttachmentRegister(Attachments attachments) {
        this.attachments = attachments;
    }

    Page<AttachmentView> list(MultivaluedMap<String, String> query) {
        return Attachments.LISTING.page(attachments.getEntityManager(), query);
    }

    AttachmentView read(UUID id) {
        return attachments.read(id, AttachmentView::of);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code CONTENT_DAMAGED} */
    byte[] content(UUID id) {
        var attachment = attachments.require(id);
        var content = attachments.content(attachment);
        attachment.requireUndamaged(content);
        return content;
    }

    /**
     * The hash of the bytes of an attachment, in hexadecimal.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is no such attachment
     */
    public String sha256(String pointer, UUID id) {
        return attachments
                .findByIdOptional(id)
                .orElseThrow(() -> REFERENCE_UNKNOWN.at(pointer, id, NAME))
                .sha256();
    }

    /**
     * The same bytes of the same user are the same attachment; of two concurrent uploads one is refused by the
     * database.
     */
    AttachmentView upload(String user, UploadAttachment asked, byte[] content) {
        return AttachmentView.of(attachments.find(user, asked.sha256()).orElseGet(() -> {
            var attachment = new Attachment(asked);
            attachments.add(attachment, content);
            return attachment;
        }));
    }
}
