package org.dongjiang.funds.book.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongjiang.funds.book.log.LogSize;
import org.dongjiang.funds.reference.project.MoneyPlaces;
import org.dongjiang.kernel.area.Area;
import org.dongjiang.kernel.feed.FeedSource;
import org.dongjiang.kernel.history.RecordEventView;
import org.dongjiang.kernel.time.Clocks;
import org.hibernate.Session;

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
    private final MoneyPlaces places;

    VoucherFeed(EntityManager database, LogSize log, MoneyPlaces places) {
        this.database = database;
        this.log = log;
        this.places = places;
    }

    /** Those that are in the log: a row that somebody put in beside it must not pass for the last one. */
    @Override
    public List<Long> next(long from, int most) {
        long end = log.leaves();
        if (end <= from) {
            return List.of();
        }
        return database.createQuery(
                        "select v.leafIndex from Voucher v where v.leafIndex >= :from and v.leafIndex < :end order by v.leafIndex",
                        Long.class)
                .setParameter("from", from)
                .setParameter("end", end)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Set<String> areas(long from, long until) {
        return places.divisions(database.unwrap(Session.class)
                .createNativeQuery(
                        "SELECT DISTINCT l.region, l.project, l.programme" + VoucherLines.OF_VOUCHERS
                                + " WHERE v.leaf_index >= :from AND v.leaf_index < :until",
                        Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(line -> new MoneyPlaces.Spent(
                        line.get(0, String.class), line.get(1, String.class), line.get(2, String.class)))
                .toList());
    }

    @Override
    public Set<String> within(Area area, long from, long until) {
        var build = database.getCriteriaBuilder();
        var select = build.createQuery(UUID.class);
        var voucher = select.from(Voucher.class);
        select.select(voucher.get("id"))
                .where(
                        build.ge(voucher.<Long>get("leafIndex"), from),
                        build.lt(voucher.<Long>get("leafIndex"), until),
                        Vouchers.LISTING.within(area).of(build, select, voucher));
        return database.createQuery(select)
                .getResultStream()
                .map(UUID::toString)
                .collect(Collectors.toSet());
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
