package org.dongjiang.funds.document.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;
import org.hibernate.annotations.Immutable;

/** A pending document of any kind; a row of the view that joins their tables. */
@Entity
@Immutable
class PendingDocument extends StoredRecord {

    @Enumerated(EnumType.STRING)
    private PendingKind kind;

    private String programme;
    private long amountFen;
    private String summary;
    private LocalDate businessDate;

    @Enumerated(EnumType.STRING)
    private DocumentStatus status;

    /** Empty if nobody has, so that a filter for all but one user finds it. */
    private String firstChecker;

    protected PendingDocument() {}

    PendingKind kind() {
        return kind;
    }

    String programme() {
        return programme;
    }

    Money amount() {
        return Money.ofFen(amountFen);
    }

    String summary() {
        return summary;
    }

    LocalDate businessDate() {
        return businessDate;
    }

    DocumentStatus status() {
        return status;
    }

    /** Null if nobody has. */
    String firstChecker() {
        return firstChecker.isEmpty() ? null : firstChecker;
    }
}
