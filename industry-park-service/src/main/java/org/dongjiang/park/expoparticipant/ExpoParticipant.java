package org.dongjiang.park.expoparticipant;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;

/** A participant of an expo. */
@Entity
class ExpoParticipant extends StoredRecord {

    private String expo;
    private String enterprise;
    private long boothFeeFen;
    private long exhibitionFeeFen;
    private int sharePaidPercent;

    protected ExpoParticipant() {}

    ExpoParticipant(AddExpoParticipant asked) {
        expo = asked.expo();
        enterprise = asked.enterprise();
        boothFeeFen = asked.boothFee().requirePositive("/boothFee").fen();
        exhibitionFeeFen =
                asked.exhibitionFee().requirePositive("/exhibitionFee").fen();
        sharePaidPercent = asked.sharePaidPercent();
    }

    String expo() {
        return expo;
    }

    String enterprise() {
        return enterprise;
    }

    Money boothFee() {
        return Money.ofFen(boothFeeFen);
    }

    Money exhibitionFee() {
        return Money.ofFen(exhibitionFeeFen);
    }

    int sharePaidPercent() {
        return sharePaidPercent;
    }
}
