package org.dongjiang.funds.book.fiscalyear;

import jakarta.persistence.Entity;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.StoredFact;
import org.dongjiang.kernel.register.RecordView;

/** A fiscal year that was opened. */
@Entity
class FiscalYear extends StoredFact {

    private String book;
    private int year;

    protected FiscalYear() {}

    FiscalYear(String book, int year) {
        this.book = book;
        this.year = year;
    }

    String book() {
        return book;
    }

    int year() {
        return year;
    }

    @Override
    public FactKind factKind() {
        return FactKind.FISCAL_YEAR;
    }

    @Override
    public RecordView factView() {
        return FiscalYearView.of(this);
    }
}
