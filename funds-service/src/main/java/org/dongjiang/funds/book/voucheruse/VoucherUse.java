package org.dongjiang.funds.book.voucheruse;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;

/** A part of a voucher that a document has used. */
@Entity
class VoucherUse extends StoredRecord {

    private String voucherId;
    private int sequence;
    private String documentId;
    private long amountFen;

    protected VoucherUse() {}

    VoucherUse(UUID voucher, int sequence, UUID document, Money amount) {
        voucherId = voucher.toString();
        this.sequence = sequence;
        documentId = document.toString();
        amountFen = amount.fen();
    }

    void giveBack() {
        amountFen = 0;
    }

    String voucherId() {
        return voucherId;
    }

    int sequence() {
        return sequence;
    }

    String documentId() {
        return documentId;
    }

    Money amount() {
        return Money.ofFen(amountFen);
    }
}
