package org.dongjiang.funds.reading.lineage;

import static org.dongjiang.funds.reading.lineage.LineageProblem.LINEAGE_BUSY;
import static org.dongjiang.kernel.problem.CommonProblem.DIMENSION_VALUE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dongjiang.funds.book.voucher.LedgerReading;
import org.dongjiang.funds.reference.programme.LineageRule;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.kernel.bulkhead.Bulkhead;
import org.dongjiang.kernel.listing.Extent;
import org.dongjiang.kernel.money.Money;

/** Computes which money each payment was made from. */
@ApplicationScoped
@Transactional
class LineageRegister {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LedgerReading reading;
    private final ProgrammeRegister programmes;
    private final FundHistory history;
    /** The payments of a fund balance are in memory until the answer is complete. */
    private final Bulkhead bulkhead = new Bulkhead(AT_ONCE, PATIENCE, LINEAGE_BUSY);

    LineageRegister(LedgerReading reading, ProgrammeRegister programmes, FundHistory history) {
        this.reading = reading;
        this.programmes = programmes;
        this.history = history;
    }

    /** A page of the list, or all of it, to be computed later. */
    LineageView list(AskLineage asked, Extent extent) {
        var place = extent.cursor() == null
                ? new LineagePlace(orNow(asked.knownAt()), 0)
                : LineagePlace.of(extent.cursor(), asked);
        reading.settle(place.knownAt());
        var rule = rule(asked.programme());
        if (extent.isWhole()) {
            var whole = new WholeLineage(() -> parts(asked, rule, place.knownAt()), extent);
            return new LineageView(asked.programme(), rule, place.knownAt(), null, List.of(), null, whole);
        }
        return bulkhead.pass(() -> page(asked, extent.limit(), rule, place));
    }

    private LineageView page(AskLineage asked, int limit, LineageRule rule, LineagePlace place) {
        var sum = Money.ZERO;
        var items = new ArrayList<LineagePartView>();
        long at = 0;
        for (var parts = parts(asked, rule, place.knownAt()).iterator(); parts.hasNext(); at++) {
            var part = parts.next();
            sum = sum.plus(part.amount());
            if (at >= place.before() && items.size() < limit) {
                items.add(part);
            }
        }
        var next = at > place.before() + limit ? place.cursorBehind(limit, asked) : null;
        return new LineageView(asked.programme(), rule, place.knownAt(), sum, items, next, null);
    }

    /** @param knownAt null for now */
    LineageSummaryView summary(String programme, Instant knownAt, LineageDimension by) {
        var instant = orNow(knownAt);
        reading.settle(instant);
        var rule = rule(programme);
        return bulkhead.pass(
                () -> LineageSummaryView.of(programme, rule, instant, by, lineage(programme, rule, instant)));
    }

    private Stream<LineagePartView> parts(AskLineage asked, LineageRule rule, Instant knownAt) {
        return lineage(asked.programme(), rule, knownAt)
                .parts()
                .map(LineagePartView::of)
                .filter(asked::includes);
    }

    private Lineage lineage(String programme, LineageRule rule, Instant knownAt) {
        var lineage = new Lineage(rule);
        history.read(programme, knownAt, lineage::post);
        return lineage;
    }

    private Instant orNow(Instant knownAt) {
        return knownAt == null ? reading.justNow() : knownAt;
    }

    private LineageRule rule(String programme) {
        return programmes
                .lineageRule(programme)
                .orElseThrow(() -> DIMENSION_VALUE_UNKNOWN.at("programme", "programme", programme));
    }
}
