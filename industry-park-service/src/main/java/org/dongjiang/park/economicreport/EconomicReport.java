package org.dongjiang.park.economicreport;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dongjiang.kernel.indicator.Period;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;
import org.dongjiang.kernel.time.Dates;

/** An economic report. */
@Entity
class EconomicReport extends StoredRecord {

    private String park;
    private String period;
    private int revision;
    private LocalDate publishedOn;
    private long grossOutputFen;
    private long valueAddedFen;
    private long taxFen;
    private BigDecimal statedGrossOutputGrowth;
    private BigDecimal statedValueAddedGrowth;
    private BigDecimal statedTaxGrowth;
    private String priceBasis;

    protected EconomicReport() {}

    EconomicReport(AddEconomicReport asked) {
        Dates.requireOrder(Period.parse(asked.period()).orElseThrow().first(), "/publishedOn", asked.publishedOn());
        park = asked.park();
        period = asked.period();
        revision = asked.revision();
        publishedOn = asked.publishedOn();
        grossOutputFen = asked.grossOutput().requirePositive("/grossOutput").fen();
        valueAddedFen = asked.valueAdded().fen();
        taxFen = asked.tax().fen();
        statedGrossOutputGrowth = asked.statedGrossOutputGrowth();
        statedValueAddedGrowth = asked.statedValueAddedGrowth();
        statedTaxGrowth = asked.statedTaxGrowth();
        priceBasis = asked.priceBasis();
    }

    String park() {
        return park;
    }

    String period() {
        return period;
    }

    int revision() {
        return revision;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    Money grossOutput() {
        return Money.ofFen(grossOutputFen);
    }

    Money valueAdded() {
        return Money.ofFen(valueAddedFen);
    }

    Money tax() {
        return Money.ofFen(taxFen);
    }

    BigDecimal statedGrossOutputGrowth() {
        return statedGrossOutputGrowth;
    }

    BigDecimal statedValueAddedGrowth() {
        return statedValueAddedGrowth;
    }

    BigDecimal statedTaxGrowth() {
        return statedTaxGrowth;
    }

    String priceBasis() {
        return priceBasis;
    }
}
