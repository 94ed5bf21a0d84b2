package org.dongjiang.kernel.register;

import jakarta.persistence.AttributeConverter;
import org.dongjiang.kernel.money.Money;

/** Stores an amount in fen. */
public class Fen implements AttributeConverter<Money, Long> {

    @Override
    public Long convertToDatabaseColumn(Money amount) {
        return amount == null ? null : amount.fen();
    }

    @Override
    public Money convertToEntityAttribute(Long fen) {
        return fen == null ? null : Money.ofFen(fen);
    }
}
