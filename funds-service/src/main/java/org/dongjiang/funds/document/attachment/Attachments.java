package org.dongjiang.funds.document.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All attachments. */
@ApplicationScoped
class Attachments implements Records<Attachment> {

    static final Listing<Attachment, AttachmentView> LISTING = Listing.of(
                    Attachment.class, AttachmentView.class, AttachmentView::of)
            .searching("fileName")
            .sortedBy("recordedAt");

    Optional<Attachment> find(String user, String sha256) {
        return find("recordedBy = ?1 and sha256 = ?2", user, sha256).firstResultOptional();
    }

    /** Part by part, so that only one is in memory. */
    void add(Attachment attachment, byte[] content) {
        persist(attachment);
        for (int from = 0, number = 1; from < content.length; from += AttachmentPart.LARGEST_BYTES, number++) {
            int to = Math.min(content.length, from + AttachmentPart.LARGEST_BYTES);
            var part = new AttachmentPart(attachment, number, Arrays.copyOfRange(content, from, to));
            getEntityManager().persist(part);
            getEntityManager().flush();
            getEntityManager().detach(part);
        }
    }

    /** The stored bytes; shorter than expected if some are missing. */
    byte[] content(Attachment attachment) {
        var content = new byte[attachment.sizeBytes()];
        int filled = 0;
        for (int number = 1; filled < content.length; number++) {
            var part = part(attachment, number);
            if (part.length == 0) {
                return Arrays.copyOf(content, filled);
            }
            int taken = Math.min(part.length, content.length - filled);
            System.arraycopy(part, 0, content, filled, taken);
            filled += taken;
        }
        return content;
    }

    private byte[] part(Attachment attachment, int number) {
        return getEntityManager()
                .createQuery(
                        "select p.bytes from AttachmentPart p where p.attachment = :attachment and p.partNumber = :number",
                        byte[].class)
                .setParameter("attachment", attachment)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(new byte[0]);
    }
}
