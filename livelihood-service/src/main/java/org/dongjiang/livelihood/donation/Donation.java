package org.dongjiang.livelihood.donation;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;

/** A donation. */
@Entity
class Donation extends StoredRecord {

    private String donor;
    private String receiver;
    private String item;
    private int quantity;
    private Long valueFen;
    private LocalDate donatedOn;

    protected Donation() {}

    Donation(AddDonation asked) {
        donor = asked.donor();
        receiver = asked.receiver();
        item = asked.item();
        quantity = asked.quantity();
        valueFen = asked.value() == null
                ? null
                : asked.value().requirePositive("/value").fen();
        donatedOn = asked.donatedOn();
    }

    String donor() {
        return donor;
    }

    String receiver() {
        return receiver;
    }

    String item() {
        return item;
    }

    int quantity() {
        return quantity;
    }

    Money value() {
        return valueFen == null ? null : Money.ofFen(valueFen);
    }

    LocalDate donatedOn() {
        return donatedOn;
    }
}
