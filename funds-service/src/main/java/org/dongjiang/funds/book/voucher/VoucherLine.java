package org.dongjiang.funds.book.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One line of a voucher, with the data of the voucher, for reading; it has one side. A row of the view that joins them.
 */
@Entity
@Table(name = "posted_line")
@Immutable
class VoucherLine extends StoredRecord {

    @Column(name = "voucher_id")
    private String voucherId;

    private String book;
    private String period;

    @Enumerated(EnumType.STRING)
    private VoucherType type;

    /** Null for a line without a voucher, which nobody posted. */
    private Integer number;

    private int lineNumber;

    /** Read directly; through java.sql.Date it takes longer than all texts of the line. */
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private LocalDate businessDate;

    private String summary;
    private String account;
    private long debitFen;
    private long creditFen;
    private String programme;
    private String source;
    private String project;
    private String payee;
    private String region;
    private String household;
    private String measure;

    @Enumerated(EnumType.STRING)
    private DocumentKind documentKind;

    private String documentId;

    protected VoucherLine() {}

    String voucherId() {
        return voucherId;
    }

    String book() {
        return book;
    }

    String period() {
        return period;
    }

    VoucherType type() {
        return type;
    }

    /**
     * Of the voucher.
     *
     * @throws IllegalArgumentException if there is none; lists then name the row as unreadable
     */
    int number() {
        if (number == null) {
            throw new IllegalArgumentException("a line without a voucher: " + id());
        }
        return number;
    }

    int lineNumber() {
        return lineNumber;
    }

    String account() {
        return account;
    }

    Money debit() {
        return Money.ofFen(debitFen);
    }

    Money credit() {
        return Money.ofFen(creditFen);
    }

    Dimensions dimensions() {
        return new Dimensions(programme, source, project, payee, region, household, measure);
    }

    LocalDate businessDate() {
        return businessDate;
    }

    /** Of the voucher. */
    String summary() {
        return summary;
    }

    DocumentKind documentKind() {
        return documentKind;
    }

    String documentId() {
        return documentId;
    }
}
