package org.dongjiang.funds.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dongjiang.funds.book.Month;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.register.Entries;

/** All vouchers, for reading. */
@ApplicationScoped
class Vouchers implements Entries<Voucher> {

    static final Listing<Voucher, VoucherView> LISTING = Listing.of(Voucher.class, VoucherView.class, VoucherView::of)
            .searching("summary")
            .sortedBy("businessDate,book,period,number");

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

    boolean isUsed(String account) {
        return !getEntityManager()
                .createNativeQuery("SELECT 1 FROM account_day WHERE account = :account LIMIT 1")
                .setParameter("account", account)
                .getResultList()
                .isEmpty();
    }
}
