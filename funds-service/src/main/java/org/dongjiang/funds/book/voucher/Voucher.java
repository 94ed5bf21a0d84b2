package org.dongjiang.funds.book.voucher;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;
import org.dongjiang.kernel.time.Clocks;
import org.hibernate.annotations.Immutable;

/** A voucher (记账凭证) as posted, for reading: only the ledger writes vouchers. */
@Entity
@Immutable
class Voucher extends StoredRecord {

    private long leafIndex;
    private String book;
    private String period;

    @Enumerated(EnumType.STRING)
    private VoucherType type;

    private int number;
    private LocalDate businessDate;
    private String summary;
    private String summarySalt;

    @Enumerated(EnumType.STRING)
    private DocumentKind documentKind;

    private String documentId;
    private long amountFen;
    private int attachmentCount;
    private String reverses;
    private String maker;
    private long madeAtMillis;
    private String firstChecker;
    private String checker;

    @OneToMany
    @JoinColumn(name = "voucher_id", insertable = false, updatable = false)
    @OrderBy("lineNumber")
    private List<VoucherLine> lines;

    @OneToMany
    @JoinColumn(name = "reverses", referencedColumnName = "id", insertable = false, updatable = false)
    @OrderBy("recordedAtMillis")
    private List<Voucher> reversals;

    @ElementCollection
    @CollectionTable(name = "voucher_attachment", joinColumns = @JoinColumn(name = "voucher_id"))
    @OrderColumn(name = "position")
    private List<AttachedFile> attachedFiles;

    protected Voucher() {}

    /** Its usual name: {@code 2018-06-RECEIPT-7}. */
    String code() {
        return period + "-" + type + "-" + number;
    }

    /** The index of its leaf in the log, from 0. */
    long leafIndex() {
        return leafIndex;
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

    int number() {
        return number;
    }

    LocalDate businessDate() {
        return businessDate;
    }

    String summary() {
        return summary;
    }

    /** Prefix of a text whose hash replaces it in the leaf. */
    String summarySalt() {
        return summarySalt;
    }

    DocumentKind documentKind() {
        return documentKind;
    }

    String documentId() {
        return documentId;
    }

    Money amount() {
        return Money.ofFen(amountFen);
    }

    int attachmentCount() {
        return attachmentCount;
    }

    /** The voucher that it reverses; null if none. */
    String reverses() {
        return reverses;
    }

    /** The vouchers that reverse it, in whole or in part. */
    List<Voucher> reversals() {
        return reversals;
    }

    List<AttachedFile> attachedFiles() {
        return attachedFiles;
    }

    String maker() {
        return maker;
    }

    Instant madeAt() {
        return Clocks.stored(madeAtMillis);
    }

    String firstChecker() {
        return firstChecker;
    }

    String checker() {
        return checker;
    }

    List<VoucherLine> lines() {
        return lines;
    }
}
