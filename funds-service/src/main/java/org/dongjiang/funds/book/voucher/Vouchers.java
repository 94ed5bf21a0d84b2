package org.dongjiang.funds.book.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dongjiang.funds.book.period.Month;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All vouchers, for reading. */
@ApplicationScoped
class Vouchers implements Records<Voucher> {

    static final Listing<Voucher, VoucherView> LISTING = Listing.of(Voucher.class, VoucherView.class, VoucherView::of)
            .standing(MoneyPlace.ofLines())
            .searching("summary")
            .sortedBy("businessDate,book,period,number");

    private static final int PERIOD_DIGITS = "2018-06".length();

    /** Stores the balances of a month. */
    void keepBalances(UUID period, int closing, Month month) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO period_balance (period_id, closing, account, programme, opening_fen, debit_fen, credit_fen)
                        SELECT :period, :closing, account, programme,
                            SUM(CASE WHEN business_date < :first THEN debit_fen - credit_fen ELSE 0 END),
                            SUM(CASE WHEN business_date < :first THEN 0 ELSE debit_fen END),
                            SUM(CASE WHEN business_date < :first THEN 0 ELSE credit_fen END)
                        FROM account_day WHERE business_date <= :last GROUP BY account, programme
                        """)
                .setParameter("period", period.toString())
                .setParameter("closing", closing)
                .setParameter("first", month.first())
                .setParameter("last", month.last())
                .executeUpdate();
    }

    /** Whether anything of a day or an earlier one was posted by an instant; null for now. */
    boolean anyUntil(LocalDate day, Instant knownAt) {
        return !getEntityManager()
                .createQuery(
                        "select 1 from Voucher v where v.businessDate <= :day and v.recordedAtMillis <= :knownAt",
                        Integer.class)
                .setParameter("day", day)
                .setParameter("knownAt", knownAt == null ? Long.MAX_VALUE : knownAt.toEpochMilli())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @param code as returned by {@link Voucher#code} */
    Optional<Voucher> named(String code) {
        var type = code.substring(PERIOD_DIGITS + 1, code.lastIndexOf('-'));
        return find(
                        "period = ?1 and type = ?2 and number = ?3",
                        code.substring(0, PERIOD_DIGITS),
                        VoucherType.valueOf(type),
                        Integer.valueOf(code.substring(code.lastIndexOf('-') + 1)))
                .firstResultOptional();
    }
}
