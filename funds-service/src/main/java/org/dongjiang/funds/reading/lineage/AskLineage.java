package org.dongjiang.funds.reading.lineage;

import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.problem.QueryFaults;
import org.dongjiang.kernel.problem.QueryText;

/**
 * Request for the parts of payments.
 *
 * @param programme whose fund balance, and those of its parts, it concerns
 * @param knownAt null for the instant of the first page
 * @param filters required values of a part's members, by name
 */
record AskLineage(String programme, Instant knownAt, SortedMap<String, String> filters) {

    static final Map<String, Function<LineagePartView, String>> FILTERS = Map.ofEntries(
            Map.entry("account", LineagePartView::account),
            Map.entry("source", LineagePartView::source),
            Map.entry("contributionVoucher", LineagePartView::contributionVoucher),
            Map.entry("contributionVoucherId", LineagePartView::contributionVoucherId),
            Map.entry("contributionDocumentId", LineagePartView::contributionDocumentId),
            Map.entry("paymentVoucher", LineagePartView::paymentVoucher),
            Map.entry("paymentVoucherId", LineagePartView::paymentVoucherId),
            Map.entry("paymentDocumentId", LineagePartView::paymentDocumentId),
            Map.entry("project", LineagePartView::project),
            Map.entry("payee", LineagePartView::payee),
            Map.entry(Place.PARAMETER, LineagePartView::region),
            Map.entry("household", LineagePartView::household),
            Map.entry("measure", LineagePartView::measure));

    /**
     * Reads the filters of a query; other parameters are ignored here.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code FILTER_VALUE_INVALID}
     */
    static AskLineage of(String programme, Instant knownAt, MultivaluedMap<String, String> query) {
        var filters = new TreeMap<String, String>();
        var faults = new QueryFaults();
        FILTERS.keySet().stream().filter(query::containsKey).forEach(name -> {
            filters.put(name, faults.read(() -> spelt(name, query.getFirst(name))));
        });
        faults.refuse();
        return new AskLineage(programme, knownAt, filters);
    }

    private static String spelt(String name, String value) {
        if (name.equals(Place.PARAMETER) && !value.isEmpty() && !value.matches(Division.DIGITS)) {
            throw FILTER_VALUE_INVALID.at(name, name, Division.SOME_DIGITS);
        }
        return QueryText.require(name, value);
    }

    /** Whether a part matches, wherever it stands. */
    boolean includes(LineagePartView part) {
        return filters.entrySet().stream().allMatch(filter -> {
            var value = Objects.requireNonNullElse(FILTERS.get(filter.getKey()).apply(part), "");
            return value.equals(filter.getValue()) || (filter.getKey().equals(Place.PARAMETER) && region() != null);
        });
    }

    /** The digits of a division; null if none is asked for. */
    String region() {
        var region = filters.getOrDefault(Place.PARAMETER, "");
        return region.isEmpty() ? null : Division.digits(region);
    }
}
