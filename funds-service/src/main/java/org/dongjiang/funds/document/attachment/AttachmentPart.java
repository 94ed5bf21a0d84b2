package org.dongjiang.funds.document.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.dongjiang.kernel.register.StoredRecord;
import org.hibernate.annotations.Immutable;

/** A part of the bytes of an attachment; append-only. */
@Entity
@Table(name = "attachment_content")
class AttachmentPart extends StoredRecord {

    /** In a statement a byte may need two, and the driver holds more than one copy. */
    static final int LARGEST_BYTES = 1024 * 1024;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("unused") // Read by queries.
    private Attachment attachment;

    @SuppressWarnings("unused") // Read by queries.
    private int partNumber;

    @Immutable // Not copied for change detection.
    @SuppressWarnings("unused") // Read by queries.
    private byte[] bytes;

    protected AttachmentPart() {}

    AttachmentPart(Attachment attachment, int partNumber, byte[] bytes) {
        this.attachment = attachment;
        this.partNumber = partNumber;
        this.bytes = bytes;
    }
}
