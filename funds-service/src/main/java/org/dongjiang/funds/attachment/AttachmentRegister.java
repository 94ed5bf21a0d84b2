package org.dongjiang.funds.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.listing.Page;

/** The register of attachments. */
@ApplicationScoped
@Transactional
public class AttachmentRegister {

    private final Attachments attachments;

    AttachmentRegister(Attachments attachments) {
        this.attachments = attachments;
    }

    Page<AttachmentView> list(MultivaluedMap<String, String> query) {
        return Attachments.LISTING.page(attachments.getEntityManager(), query);
    }

    AttachmentView read(UUID id) {
        return AttachmentView.of(attachments.require(id));
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code CONTENT_DAMAGED} */
    byte[] content(UUID id) {
        var attachment = attachments.require(id);
        var content = attachments.content(attachment);
        attachment.requireUndamaged(content);
        return content;
    }

    /** The same bytes of the same user are the same attachment; of two who are at it at once one is told by the database. */
    AttachmentView upload(String user, UploadAttachment asked, byte[] content) {
        return AttachmentView.of(attachments.find(user, asked.sha256()).orElseGet(() -> {
            var attachment = new Attachment(asked);
            attachments.add(attachment, content);
            return attachment;
        }));
    }
}
