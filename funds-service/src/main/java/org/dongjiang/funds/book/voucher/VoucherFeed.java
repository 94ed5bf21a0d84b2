package org.dongjiang.funds.book.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.log.LogSize;
import org.dongjiang.kernel.feed.FeedSource;
import org.dongjiang.kernel.history.EventQueue;

/**
 * Posted vouchers in the feed. Vouchers get their leaves one after the other under the lock of the log, so those after the last leaf that
 * was seen are all that is new, and none appears later before it. A posting does nothing for it.
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

    @Override
    public boolean isWaiting() {
        return !next(nextLeaf(), 1).isEmpty();
    }

    /** Those that are in the log: a row that somebody put in beside it must not pass for the last one. */
    private List<Tuple> next(long leaf, int most) {
        return database.createQuery(
                        "select v.id, v.leafIndex, v.recordedAtMillis, v.recordedBy from Voucher v"
                                + " where v.leafIndex >= :next and v.leafIndex < :end order by v.leafIndex",
                        Tuple.class)
                .setParameter("next", leaf)
                .setParameter("end", log.leaves())
                .setMaxResults(most)
                .getResultList();
    }

    private long nextLeaf() {
        return (Long) database.createNativeQuery("SELECT next_leaf FROM voucher_feed WHERE id = 1", Long.class)
                .getSingleResult();
    }

    @Override
    public void add(EventQueue queue, int most) {
        long seen = nextLeaf();
        for (var voucher : next(seen, most)) {
            queue.add(
                    REGISTER,
                    voucher.get(0, UUID.class),
                    Instant.ofEpochMilli(voucher.get(2, Long.class)),
                    voucher.get(3, String.class));
            seen = voucher.get(1, Long.class) + 1;
        }
        database.createNativeQuery("UPDATE voucher_feed SET next_leaf = :next WHERE id = 1")
                .setParameter("next", seen)
                .executeUpdate();
    }
}
