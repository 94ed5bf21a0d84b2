package org.dongjiang.verifier.voucher;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The totals of the leaves, by book and account. */
final class Balances {

    private record Place(String book, String account) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::book).thenComparing(Place::account);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** Exact, whatever a file contains. */
    private record Sums(BigInteger debitFen, BigInteger creditFen) {

        static Sums of(Leaf.Line line) {
            return new Sums(BigInteger.valueOf(line.debitFen()), BigInteger.valueOf(line.creditFen()));
        }

        Sums plus(Sums other) {
            return new Sums(debitFen.add(other.debitFen), creditFen.add(other.creditFen));
        }
    }

    private final Map<Place, Sums> sums = new HashMap<>();

    void add(Leaf leaf) {
        for (var line : leaf.lines()) {
            var account = (String) line.members().value("account");
            sums.merge(new Place(leaf.text("book"), account), Sums.of(line), Sums::plus);
        }
    }

    /** As CSV, in yuan. */
    void write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("book,account,debit,credit\n");
            for (var one : new TreeMap<>(sums).entrySet()) {
                out.write("%s,%s,%s,%s\n"
                        .formatted(
                                quoted(one.getKey().book()),
                                quoted(one.getKey().account()),
                                Yuan.text(one.getValue().debitFen()),
                                Yuan.text(one.getValue().creditFen())));
            }
        }
    }

    private static String quoted(String text) {
        return text.matches("[\\w-]+") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
