package org.dongjiang.verifier.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects findings from several threads. */
public final class Findings {

    private static final int MOST_OF_A_KIND = 20;
    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    Finding::span, Comparator.nullsFirst(Comparator.comparingLong(Span::from)))
            .thenComparing(Finding::kind);

    private final Map<FindingKind, List<Finding>> kept = new EnumMap<>(FindingKind.class);
    private long count;
    /** The first bad leaf cannot be before it. */
    private long from = Long.MAX_VALUE;
    /** The first bad leaf cannot be after it. */
    private long to = Long.MAX_VALUE;

    /** A finding about no leaf in particular. */
    public void add(FindingKind kind, String detail) {
        add(new Finding(kind, null, detail));
    }

    public void add(FindingKind kind, Span span, String detail) {
        add(new Finding(kind, span, detail));
    }

    private synchronized void add(Finding finding) {
        count++;
        if (finding.span() != null) {
            from = Math.min(from, finding.span().from());
            to = Math.min(to, finding.span().to());
        }
        var same = kept.computeIfAbsent(finding.kind(), kind -> new ArrayList<>());
        if (same.size() < MOST_OF_A_KIND) {
            same.add(finding);
        }
    }

    /** @param checked the extent of the check */
    public synchronized Report report(Checked checked) {
        var findings =
                kept.values().stream().flatMap(Collection::stream).sorted(ORDER).toList();
        var firstBad = from == Long.MAX_VALUE ? Optional.<Span>empty() : Optional.of(new Span(from, to));
        return new Report(checked, findings, count, firstBad);
    }
}
