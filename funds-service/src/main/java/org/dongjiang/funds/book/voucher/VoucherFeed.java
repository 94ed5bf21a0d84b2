package org.dongjiang.funds.book.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.log.LogSize;
import org.dongjiang.kernel.feed.FeedSource;
import org.dongjiang.kernel.history.RecordEventView;
import org.dongjiang.kernel.time.Clocks;

/**
 * Posted vouchers in the feed; their places are their leaves. Vouchers get them one after the other under the lock of the log, so those
 * after the last leaf that was seen are all that is new, and none appears later before it. A posting does nothing for it.
 */
@ApplicationScoped
class VoucherFeed implements FeedSource {

    /** Its name in addresses. */
    private static final String REGISTER = "vouchers";

    private final EntityManager database;
    private final LogSize log;

    VoucherFeed(EntityManager database, LogSize log) {
        this.database = database;
        this.log = log;
    }

    /** Those that are in the log: a row that somebody put in beside it must not pass for the last one. */
    @Override
    public List<Long> next(long from, int most) {
        return database.createQuery(
                        "select v.leafIndex from Voucher v where v.leafIndex >= :from and v.leafIndex < :end order by v.leafIndex",
                        Long.class)
                .setParameter("from", from)
                .setParameter("end", log.leaves())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<RecordEventView> events(long from, long until) {
        return database.createQuery(
                        "select v.id, v.recordedAtMillis, v.recordedBy from Voucher v"
                                + " where v.leafIndex >= :from and v.leafIndex < :until order by v.leafIndex",
                        Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(voucher -> RecordEventView.recorded(
                        REGISTER,
                        voucher.get(0, UUID.class),
                        Clocks.stored(voucher.get(1, Long.class)),
                        voucher.get(2, String.class)))
                .toList();
    }
}
