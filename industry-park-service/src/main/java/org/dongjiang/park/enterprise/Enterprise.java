package org.dongjiang.park.enterprise;

import static org.dongjiang.park.enterprise.EnterpriseProblem.STAGE_CONTRADICTS_DATES;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;
import org.dongjiang.kernel.time.Dates;

/** An enterprise. */
@Entity
class Enterprise extends StoredRecord {

    private String creditCode;
    private String name;
    private String park;
    private String industry;
    private long contractedFen;

    @Enumerated(EnumType.STRING)
    private EnterpriseStage stage;

    private LocalDate signedOn;
    private LocalDate leftOn;

    protected Enterprise() {}

    Enterprise(AddEnterprise asked) {
        Dates.requireOrder(asked.signedOn(), "/leftOn", asked.leftOn());
        if ((asked.stage() == EnterpriseStage.LEFT) != (asked.leftOn() != null)) {
            throw STAGE_CONTRADICTS_DATES.at("/leftOn");
        }
        creditCode = asked.creditCode();
        name = asked.name();
        park = asked.park();
        industry = asked.industry();
        contractedFen = asked.contracted().requirePositive("/contracted").fen();
        stage = asked.stage();
        signedOn = asked.signedOn();
        leftOn = asked.leftOn();
    }

    String creditCode() {
        return creditCode;
    }

    String name() {
        return name;
    }

    String park() {
        return park;
    }

    String industry() {
        return industry;
    }

    Money contracted() {
        return Money.ofFen(contractedFen);
    }

    EnterpriseStage stage() {
        return stage;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    LocalDate leftOn() {
        return leftOn;
    }
}
