package org.dongjiang.verifier.fact;

import static org.dongjiang.verifier.report.FindingKind.FACT_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.FACT_EXTRA;
import static org.dongjiang.verifier.report.FindingKind.FACT_MISSING;
import static org.dongjiang.verifier.report.FindingKind.LIST_AHEAD;
import static org.dongjiang.verifier.report.FindingKind.SELF_APPROVED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dongjiang.verifier.form.ListFile;
import org.dongjiang.verifier.form.Members;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;

/** The facts of the log, and the lists that show the records now: each list is compared with the leaves that it could know. */
public final class PulledFacts {

    private static final String OPEN = "OPEN";

    private final Findings findings;
    private final Map<FactKind, Shown> lists = new EnumMap<>(FactKind.class);
    private final Map<FactKind, Map<String, Last>> last = new EnumMap<>(FactKind.class);
    /** The state of each, by its code. */
    private final Map<String, String> periods = new HashMap<>();

    private long facts;
    private long compared;

    /**
     * A list.
     *
     * @param leaves how many the log had when it was made
     * @param rows by their ids
     */
    private record Shown(String file, long leaves, Map<String, Members> rows) {}

    private record Last(long leafIndex, Fact fact) {}

    private PulledFacts(Findings findings) {
        this.findings = findings;
        for (var kind : FactKind.values()) {
            last.put(kind, new HashMap<>());
        }
    }

    /** Reads the lists. */
    public static PulledFacts open(Path folder, Findings findings) throws IOException {
        var pulled = new PulledFacts(findings);
        for (var kind : FactKind.listed()) {
            pulled.read(kind, folder.resolve(kind.file()));
        }
        return pulled;
    }

    private void read(FactKind kind, Path file) throws IOException {
        var list = ListFile.open(
                file,
                row -> {
                    row.text("id");
                    return row;
                },
                findings);
        if (list.isEmpty()) {
            return;
        }
        try (var rows = list.get()) {
            var byId = new LinkedHashMap<String, Members>();
            rows.forEach(row -> {
                var id = String.valueOf(row.value("id"));
                if (byId.put(id, row) != null) {
                    findings.add(FACT_EXTRA, kind.file() + " " + id);
                }
            });
            if (rows.isWhole()) {
                lists.put(kind, new Shown(kind.file(), ListFile.leaves(file).orElse(0), byId));
            }
        }
    }

    /**
     * Compares the lists that were made when the log had so many leaves; must be called before each leaf, and after the last.
     *
     * @param size how many leaves precede
     */
    public void at(long size) {
        lists.forEach((kind, shown) -> {
            if (shown.leaves() == size && size > 0) {
                compare(shown, last.get(kind));
            }
        });
    }

    private void compare(Shown shown, Map<String, Last> facts) {
        shown.rows().forEach((id, row) -> {
            compared++;
            var recorded = facts.get(id);
            if (recorded == null) {
                findings.add(FACT_EXTRA, shown.file() + " " + id);
            } else {
                var names = recorded.fact().differing(row);
                if (!names.isEmpty()) {
                    findings.add(
                            FACT_DIFFERS,
                            Span.at(recorded.leafIndex()),
                            "%s %s: %s".formatted(shown.file(), id, String.join(", ", names)));
                }
            }
        });
        facts.forEach((id, recorded) -> {
            if (!shown.rows().containsKey(id)) {
                findings.add(FACT_MISSING, Span.at(recorded.leafIndex()), shown.file() + " " + id);
            }
        });
    }

    /** The next fact of the log. */
    public void add(long index, Fact fact) {
        facts++;
        var maker = fact.text("maker").orElse("");
        if (Person.areOne(maker, fact.text("checker").orElse(null))) {
            findings.add(SELF_APPROVED, Span.at(index), maker);
        }
        last.get(fact.kind()).put(fact.id(), new Last(index, fact));
        if (fact.kind() == FactKind.ACCOUNTING_PERIOD) {
            fact.text("code")
                    .ifPresent(code -> periods.put(code, fact.text("status").orElse("")));
        }
    }

    /** Whether something may be posted in a period, after the facts so far. */
    public boolean isOpen(String period) {
        return OPEN.equals(periods.get(period));
    }

    /**
     * The checks that need all leaves.
     *
     * @param size of the log
     */
    public void end(long size) {
        lists.values().stream()
                .filter(shown -> shown.leaves() > size)
                .forEach(shown ->
                        findings.add(LIST_AHEAD, "%s, %d of %d".formatted(shown.file(), shown.leaves(), size)));
    }

    /** How many facts the log has. */
    public long facts() {
        return facts;
    }

    /** How many rows of the lists were compared with them. */
    public long compared() {
        return compared;
    }
}
