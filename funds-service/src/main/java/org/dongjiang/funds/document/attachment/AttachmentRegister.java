package org.dongjiang.funds.document.attachment;

import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.criteria.Predicate;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongjiang.kernel.area.Area;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.Listing;

/** The register of attachments. */
@ApplicationScoped
@Transactional
public class AttachmentRegister {

    private static final Label NAME = new Label("附件", "attachment");

    private final Attachments attachments;
    private final Instance<AttachingDocuments> documents;
    private final SecurityIdentity identity;
    private final Areas areas;

    AttachmentRegister(
            Attachments attachments, Instance<AttachingDocuments> documents, SecurityIdentity identity, Areas areas) {
        this.attachments = attachments;
        this.documents = documents;
        this.identity = identity;
        this.areas = areas;
    }

    Page<AttachmentView> list(MultivaluedMap<String, String> query) {
        return Attachments.LISTING.page(attachments.getEntityManager(), query, visible());
    }

    private Listing.Narrowing<Attachment> visible() {
        return within(areas.toRead());
    }

    /** Those of documents that lie in an area of the caller, and what he uploaded himself. */
    private Listing.Narrowing<Attachment> within(Area area) {
        if (area.isEverywhere()) {
            return null;
        }
        var user = identity.getPrincipal().getName();
        return (build, select, attachment) -> build.or(Stream.concat(
                        Stream.of(build.equal(attachment.get("recordedBy"), user)),
                        documents.stream()
                                .map(kind -> kind.hasAttached(
                                        build, select, attachment.get("id").as(String.class), area)))
                .toArray(Predicate[]::new));
    }

    AttachmentView read(UUID id) {
        Attachments.LISTING.require(attachments.getEntityManager(), id, visible());
        return attachments.read(id, AttachmentView::of);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code CONTENT_DAMAGED} */
    byte[] content(UUID id) {
        Attachments.LISTING.require(attachments.getEntityManager(), id, visible());
        var attachment = attachments.require(id);
        var content = attachments.content(attachment);
        attachment.requireUndamaged(content);
        return content;
    }

    /**
     * The hash of the bytes of an attachment that the caller names, in hexadecimal. Who names it can read it from then on, so an
     * emergency access is not enough.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is no such attachment in his area
     */
    public String sha256(String pointer, UUID id) {
        return attachments
                .findByIdOptional(id)
                .filter(found ->
                        Attachments.LISTING.contains(attachments.getEntityManager(), id, within(areas.ofToken())))
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
