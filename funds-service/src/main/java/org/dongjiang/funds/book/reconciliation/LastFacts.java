package org.dongjiang.funds.book.reconciliation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dongjiang.funds.book.difference.DifferenceKind;
import org.dongjiang.funds.book.difference.Findings;
import org.dongjiang.funds.book.difference.Found;
import org.dongjiang.funds.book.log.Fact;
import org.dongjiang.funds.book.log.StoredFacts;
import org.dongjiang.funds.book.log.StoredLeaves;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.proof.Hash;
import org.hibernate.HibernateException;
import org.hibernate.Session;

/** The last fact of each record in the log, compared with the records as they are now. */
final class LastFacts {

    private final StoredFacts stored;
    private final Map<Subject, Last> facts = new HashMap<>();

    private record Subject(FactKind kind, String id) {

        static Subject of(Fact fact) {
            return new Subject(fact.kind(), fact.id());
        }
    }

    /** Where it is in the log; a leaf is read again only where it differs. */
    private record Last(long leafIndex, Hash hash) {}

    LastFacts(StoredFacts stored) {
        this.stored = stored;
    }

    /** The next fact of the log. */
    void add(long leafIndex, Fact fact) {
        facts.put(Subject.of(fact), new Last(leafIndex, fact.hash()));
    }

    /** Compares all. A log without leaves has no facts yet. */
    void compare(Connection database, Session reader, Findings differences) throws SQLException {
        if (facts.isEmpty()) {
            return;
        }
        var rest = new HashMap<>(facts);
        for (var entity : stored.entities()) {
            try {
                for (var fact : stored.read(reader, entity)) {
                    compare(database, fact, rest.remove(Subject.of(fact)), differences);
                }
            } catch (IllegalArgumentException | HibernateException unreadable) {
                differences.add(new Found(DifferenceKind.FACT, entity.getSimpleName(), null, "unreadable", "readable"));
                rest.keySet().removeIf(subject -> isOf(entity.getSimpleName(), subject));
            }
            reader.clear();
        }
        for (var missing : rest.values()) {
            var fact = read(database, missing.leafIndex());
            differences.add(found(fact, "missing", missing));
        }
    }

    private static boolean isOf(String entity, Subject subject) {
        return subject.kind().name().replace("_", "").equalsIgnoreCase(entity);
    }

    private static void compare(Connection database, Fact now, Last last, Findings differences) throws SQLException {
        if (last == null) {
            differences.add(new Found(DifferenceKind.FACT, subject(now), programme(now), "recorded", "not in the log"));
        } else if (!last.hash().equals(now.hash())) {
            var names = now.differing(read(database, last.leafIndex()));
            differences.add(found(now, "differs: " + String.join(", ", names), last));
        }
    }

    private static Found found(Fact fact, String kept, Last last) {
        return new Found(DifferenceKind.FACT, subject(fact), programme(fact), kept, "leaf " + last.leafIndex());
    }

    private static Fact read(Connection database, long leafIndex) throws SQLException {
        try {
            return Fact.in(StoredLeaves.read(database, leafIndex, leafIndex + 1)
                            .get(0)
                            .bytes())
                    .orElseThrow();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In the words of the record. */
    private static String subject(Fact fact) {
        var name = Stream.of("code", "rule", "clause", "documentKind", "book")
                .map(fact::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(fact.id());
        return fact.kind() + " " + name;
    }

    /** Null if its money cannot be named. */
    private static String programme(Fact fact) {
        return switch (fact.kind()) {
            case PROGRAMME, PROGRAMME_VERSION -> fact.text("code");
            default -> fact.text("programme");
        };
    }
}
