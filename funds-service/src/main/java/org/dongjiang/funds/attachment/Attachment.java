package org.dongjiang.funds.attachment;

import static org.dongjiang.funds.attachment.AttachmentProblem.CONTENT_DAMAGED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dongjiang.kernel.register.Entry;
import org.jboss.logging.Logger;

/** A file that was uploaded; only ever added. */
@Entity
class Attachment extends Entry {

    private static final Logger LOG = Logger.getLogger(Attachment.class);

    private String sha256;
    private int sizeBytes;
    private String mediaType;
    private String fileName;

    @OneToMany(mappedBy = "attachment", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("partNumber")
    private List<AttachmentPart> parts = new ArrayList<>();

    protected Attachment() {}

    Attachment(UploadAttachment asked, byte[] content) {
        sha256 = asked.sha256();
        sizeBytes = asked.sizeBytes();
        mediaType = asked.kind().type();
        fileName = asked.fileName();
        for (int from = 0; from < content.length; from += AttachmentPart.LARGEST_BYTES) {
            int to = Math.min(content.length, from + AttachmentPart.LARGEST_BYTES);
            parts.add(new AttachmentPart(this, parts.size() + 1, Arrays.copyOfRange(content, from, to)));
        }
    }

    /**
     * Its bytes, as they were uploaded.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code CONTENT_DAMAGED} where they are no longer
     */
    byte[] content() {
        var whole = new ByteArrayOutputStream(sizeBytes);
        parts.forEach(part -> whole.writeBytes(part.bytes()));
        var content = whole.toByteArray();
        if (!Sha256.of(content).equals(sha256)) {
            LOG.errorf("the content of attachment %s is damaged: its SHA-256 is no longer %s", id(), sha256);
            throw CONTENT_DAMAGED.because();
        }
        return content;
    }

    String sha256() {
        return sha256;
    }

    int sizeBytes() {
        return sizeBytes;
    }

    String mediaType() {
        return mediaType;
    }

    String fileName() {
        return fileName;
    }
}
