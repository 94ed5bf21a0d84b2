package org.dongjiang.funds.document.attachment;

import static org.dongjiang.funds.document.attachment.AttachmentProblem.CONTENT_DAMAGED;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.register.StoredRecord;
import org.jboss.logging.Logger;

/** An uploaded file; append-only. */
@Entity
class Attachment extends StoredRecord {

    private static final Logger LOG = Logger.getLogger(Attachment.class);

    private String sha256;
    private int sizeBytes;
    private String mediaType;
    private String fileName;

    protected Attachment() {}

    Attachment(UploadAttachment asked) {
        sha256 = asked.sha256();
        sizeBytes = asked.sizeBytes();
        mediaType = asked.kind().type();
        fileName = asked.fileName();
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code CONTENT_DAMAGED} if these are not the uploaded bytes */
    void requireUndamaged(byte[] content) {
        if (content.length != sizeBytes || !Sha256.of(content).equals(sha256)) {
            LOG.errorf("the content of attachment %s is damaged: its SHA-256 is no longer %s", id(), sha256);
            throw CONTENT_DAMAGED.because();
        }
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
