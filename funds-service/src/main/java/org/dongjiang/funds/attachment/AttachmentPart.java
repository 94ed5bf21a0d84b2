package org.dongjiang.funds.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.dongjiang.kernel.register.Entry;

/** A part of the bytes of an attachment; only ever added. */
@Entity
@Table(name = "attachment_content")
class AttachmentPart extends Entry {

    /** Sent as text it may be twice that, and is then still shorter than the smallest packet of a server we support. */
    static final int LARGEST_BYTES = 4 * 1024 * 1024;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("unused") // Read by queries.
    private Attachment attachment;

    @SuppressWarnings("unused") // Their order.
    private int partNumber;

    private byte[] bytes;

    protected AttachmentPart() {}

    AttachmentPart(Attachment attachment, int partNumber, byte[] bytes) {
        this.attachment = attachment;
        this.partNumber = partNumber;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
