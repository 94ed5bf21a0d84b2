package org.dongjiang.funds.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongjiang.funds.book.Month;
import org.dongjiang.funds.book.VoucherType;
import org.dongjiang.funds.ledger.TrialBalanceView.AccountView;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Entries;

/** All vouchers, for reading. */
@ApplicationScoped
class Vouchers implements Entries<Voucher> {

    static final Listing<Voucher, VoucherView> LISTING = Listing.of(Voucher.class, VoucherView.class, VoucherView::of)
            .searching("summary")
            .sortedBy("businessDate,book,period,number");

    private static final int PERIOD_DIGITS = "2018-06".length();

    /** Keeps the balances of a month as they are. */
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

    /** What each account adds up to on a day, under some programmes; under all where they are null. */
    List<AccountView> balances(LocalDate asOf, Collection<String> programmes) {
        var query = getEntityManager()
                .createNativeQuery(
                        """
                        SELECT a.code, a.name, SUM(d.debit_fen), SUM(d.credit_fen)
                        FROM account_day d JOIN account a ON a.code = d.account
                        WHERE d.business_date <= :asOf %s GROUP BY a.code, a.name ORDER BY a.code
                        """.formatted(programmes == null ? "" : "AND d.programme IN (:programmes)"), Tuple.class)
                .setParameter("asOf", asOf);
        if (programmes != null) {
            query.setParameter("programmes", programmes);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> {
                    var debit = fen(row, 2);
                    var credit = fen(row, 3);
                    return new AccountView(
                            row.get(0, String.class), row.get(1, String.class), debit, credit, debit.minus(credit));
                })
                .toList();
    }

    /** Exact, or an {@link ArithmeticException}. */
    private static Money fen(Tuple row, int at) {
        return Money.ofFen(new BigDecimal(row.get(at, Number.class).toString()).longValueExact());
    }

    /** @param code as {@link Voucher#code} writes it */
    Optional<Voucher> named(String code) {
        var type = code.substring(PERIOD_DIGITS + 1, code.lastIndexOf('-'));
        return find(
                        "period = ?1 and type = ?2 and number = ?3",
                        code.substring(0, PERIOD_DIGITS),
                        VoucherType.valueOf(type),
                        Integer.valueOf(code.substring(code.lastIndexOf('-') + 1)))
                .firstResultOptional();
    }

    boolean isUsed(String account) {
        return !getEntityManager()
                .createNativeQuery("SELECT 1 FROM account_day WHERE account = :account LIMIT 1")
                .setParameter("account", account)
                .getResultList()
                .isEmpty();
    }

    /**
     * What the lines that meet some conditions come to, debits less credits.
     *
     * @param account with its details
     * @param programmes null for all
     * @param dimension a member of {@link VoucherLine}, and its value; null for all
     */
    Money balance(String account, Collection<String> programmes, String dimension, String value, LocalDate until) {
        var query = "select coalesce(sum(l.debitFen - l.creditFen), 0) from VoucherLine l"
                + " where l.account like :account and l.businessDate <= :until"
                + (programmes == null ? "" : " and l.programme in :programmes")
                + (value == null ? "" : " and l." + dimension + " = :value");
        var sum = getEntityManager()
                .createQuery(query, Long.class)
                .setParameter("account", account + "%")
                .setParameter("until", until);
        if (programmes != null) {
            sum.setParameter("programmes", programmes);
        }
        if (value != null) {
            sum.setParameter("value", value);
        }
        return Money.ofFen(sum.getSingleResult());
    }
}
