package org.dongjiang.funds.clearing;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Entry;

/** A part of a voucher that a document has used up. */
@Entity
class Clearing extends Entry {

    private String voucherId;
    private int sequence;
    private String documentId;
    private long amountFen;

    protected Clearing() {}

    Clearing(UUID voucher, int sequence, UUID document, Money amount) {
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
