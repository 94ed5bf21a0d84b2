package org.dongjiang.funds.book.voucher;

import static org.dongjiang.funds.book.voucher.VoucherProblem.KNOWN_AT_IN_FUTURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dongjiang.funds.book.log.LogTime;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Parts;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/** Reads the book as of a business day, and as known at an instant. */
@ApplicationScoped
@Transactional
public class LedgerReading {

    private final VoucherLines lines;
    private final DayBalances days;
    private final LogTime time;
    private final Areas areas;
    private final Clock clock;

    LedgerReading(VoucherLines lines, DayBalances days, LogTime time, Areas areas, Clock clock) {
        this.lines = lines;
        this.days = days;
        this.time = time;
        this.areas = areas;
        this.clock = clock;
    }

    /** The line at the end of a page. */
    public record Mark(LocalDate day, UUID id) {}

    Page<VoucherLineView> list(MultivaluedMap<String, String> query) {
        return VoucherLines.LISTING.page(lines.getEntityManager(), query, areas.toRead());
    }

    VoucherLineView read(UUID id) {
        areas.requireVisible(lines.getEntityManager(), VoucherLines.LISTING, id);
        return lines.read(id, VoucherLineView::of);
    }

    /** The last instant of which a report can be made; like {@link #settle} before all other reads. */
    @Transactional(TxType.REQUIRES_NEW)
    public Instant justNow() {
        return onConnection(time::justNow);
    }

    /**
     * Waits until everything posted until an instant can be read, and lets nothing be posted at it or before it any
     * more, so that repeated queries give the same answer. Must come before all other reads, because it uses a separate
     * connection.
     *
     * @param knownAt null if all that is known now is requested, which may be more the next time
     * @throws org.dongjiang.kernel.problem.Problem {@code KNOWN_AT_IN_FUTURE}
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void settle(Instant knownAt) {
        if (knownAt == null) {
            return;
        }
        var end = onConnection(database -> time.settle(database, knownAt));
        if (!knownAt.isBefore(end)) {
            throw KNOWN_AT_IN_FUTURE.at("knownAt", end.truncatedTo(ChronoUnit.SECONDS));
        }
    }

    private <T> T onConnection(ReturningWork<T> work) {
        return lines.getEntityManager().unwrap(Session.class).doReturningWork(work);
    }

    /** The totals of each account under each programme on a day; zero totals are omitted. */
    public List<AccountBalance> balances(Scope scope, LocalDate asOf) {
        var knownAt = scope.knownAt();
        return days.on(asOf, scope, knownAt == null ? null : PartOfDay.shorter(knownAt, clock.instant()));
    }

    /** The total on a day. */
    public Turnover turnover(Scope scope, LocalDate asOf) {
        return balances(scope, asOf).stream().map(AccountBalance::turnover).reduce(Turnover.NONE, Turnover::plus);
    }

    /** The total at a line. Only the lines of that line's day are summed. */
    public Turnover turnover(Scope scope, Mark mark) {
        return turnover(scope, mark.day().minusDays(1)).plus(lines.until(mark, scope));
    }

    /**
     * Lines in the order of their days, and within a day in the order of posting.
     *
     * @param after the line before the first one; null for those from the first day on
     */
    public List<VoucherLineView> lines(Scope scope, LocalDate from, LocalDate until, Mark after, int most) {
        return lines.from(from, until, scope, after, most).stream()
                .map(VoucherLineView::of)
                .toList();
    }

    /**
     * Passes on every line of these days, in that order. Only some are in memory at a time.
     *
     * @return how many there were
     */
    public long lines(Scope scope, LocalDate from, LocalDate until, Consumer<VoucherLineView> taker) {
        return Parts.<VoucherLineView>read(
                lines.getEntityManager(),
                last -> lines(scope, from, until, last == null ? null : mark(last), Parts.SIZE),
                taker);
    }

    private static Mark mark(VoucherLineView line) {
        return new Mark(line.businessDate(), UUID.fromString(line.id()));
    }

    /**
     * The total on a day of lines with any of some values of a dimension, in a division, debits less credits; null if there are
     * none.
     *
     * @param values null for all
     * @param region null for all
     */
    Money net(Scope scope, String dimension, List<String> values, String region, LocalDate asOf) {
        return lines.net(asOf, scope, dimension, values, region);
    }
}
