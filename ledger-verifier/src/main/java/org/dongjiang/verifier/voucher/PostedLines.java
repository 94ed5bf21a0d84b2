package org.dongjiang.verifier.voucher;

import static org.dongjiang.verifier.report.FindingKind.LINE_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.LINE_EXTRA;
import static org.dongjiang.verifier.report.FindingKind.LINE_MISSING;
import static org.dongjiang.verifier.report.FindingKind.LIST_AHEAD;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongjiang.verifier.form.FormException;
import org.dongjiang.verifier.form.ListFile;
import org.dongjiang.verifier.form.Members;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;

/**
 * All lines as they were posted, each as a digest, compared with the list of lines, which is in another order: line by line,
 * with what a line repeats of its voucher, and whether there are lines that nobody posted.
 */
final class PostedLines {

    /** What is compared of a line, with what stands for it in a leaf. */
    private static final List<String> OF_VOUCHER = List.of(
            "book",
            "period",
            "type",
            "number",
            "businessDate",
            "documentKind",
            "documentId",
            "recordedAt",
            "recordedBy");

    private static final List<String> OF_LINE = List.of("lineNumber", "account", "debit", "credit");

    private final Findings findings;
    private final Map<UUID, Place> places = new HashMap<>();
    /** Two numbers for each line, the lines of a voucher together. */
    private long[] digests = new long[1 << 12];

    private int count;
    private long compared;

    /**
     * Where the lines of a voucher are.
     *
     * @param first of its lines among all
     */
    private record Place(long leafIndex, int first, int lines, String salt) {}

    /** A digest of a line. */
    record Digest(long high, long low) {}

    /** A line of the list; its digest needs the salt of its voucher. */
    private record Row(UUID voucher, long number, Members members) {}

    PostedLines(Findings findings) {
        this.findings = findings;
    }

    /** The digests of a voucher's lines. */
    static List<Digest> digests(Leaf leaf) {
        var digests = new ArrayList<Digest>();
        for (var line : leaf.lines()) {
            var of = line.members();
            digests.add(digest(Stream.of(
                            Stream.of(
                                    leaf.text("book"),
                                    leaf.text("period"),
                                    leaf.text("type"),
                                    leaf.number(),
                                    leaf.text("businessDate"),
                                    leaf.text("documentKind"),
                                    leaf.text("documentId"),
                                    leaf.text("postedAt"),
                                    leaf.text("checker"),
                                    digests.size() + 1L,
                                    of.value("account"),
                                    Yuan.text(line.debitFen()),
                                    Yuan.text(line.creditFen())),
                            Leaf.Line.DIMENSIONS.stream().map(of::value),
                            Stream.of(of.value("householdCommitment"), leaf.text("summaryCommitment")))
                    .flatMap(values -> values)));
        }
        return digests;
    }

    private static Digest digest(Row row, String salt) {
        var of = row.members();
        return digest(Stream.of(
                        Stream.concat(OF_VOUCHER.stream(), OF_LINE.stream()).map(of::value),
                        Leaf.Line.DIMENSIONS.stream().map(of::value),
                        Stream.of(Commitment.of(salt, of.value("household")), Commitment.of(salt, of.value("summary"))))
                .flatMap(values -> values));
    }

    private static Digest digest(Stream<?> values) {
        var text = new StringBuilder();
        // With their lengths, so that nothing moves from one to the next.
        values.forEach(value -> {
            if (value == null) {
                text.append('-');
            } else {
                var written = value.toString();
                text.append(written.length()).append(' ').append(written);
            }
        });
        var hash = ByteBuffer.wrap(Commitment.sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        return new Digest(hash.getLong(), hash.getLong());
    }

    /**
     * Adds a posted voucher.
     *
     * @param salt as the list of vouchers states it
     */
    void add(long leafIndex, Leaf leaf, List<Digest> lines, String salt) {
        places.put(leaf.id(), new Place(leafIndex, count, lines.size(), salt));
        while (digests.length < 2 * (count + lines.size())) {
            digests = Arrays.copyOf(digests, 2 * digests.length);
        }
        for (var line : lines) {
            digests[2 * count] = line.high();
            digests[2 * count + 1] = line.low();
            count++;
        }
    }

    /**
     * Compares all.
     *
     * @param size of the log
     */
    void compare(Path file, long size) throws IOException {
        var list = ListFile.open(file, PostedLines::row, findings);
        if (list.isEmpty()) {
            return;
        }
        long leaves = ListFile.leaves(file).orElse(size);
        if (leaves > size) {
            findings.add(LIST_AHEAD, "%s, %d of %d".formatted(file.getFileName(), leaves, size));
        }
        var seen = new BitSet(count);
        try (var rows = list.get()) {
            rows.forEach(row -> compare(row, seen));
            if (rows.isWhole()) {
                findMissing(seen, leaves);
            }
        }
    }

    private static Row row(Members members) throws FormException {
        return new Row(Leaf.uuid(members, "voucherId"), members.number("lineNumber"), members);
    }

    private void compare(Row row, BitSet seen) {
        compared++;
        var place = places.get(row.voucher());
        if (place == null || row.number() < 1 || row.number() > place.lines()) {
            findings.add(LINE_EXTRA, "voucher %s, line %d".formatted(row.voucher(), row.number()));
            return;
        }
        int at = place.first() + (int) row.number() - 1;
        if (seen.get(at)) {
            findings.add(LINE_EXTRA, Span.at(place.leafIndex()), "line " + row.number());
        }
        seen.set(at);
        var digest = digest(row, place.salt());
        if (digest.high() != digests[2 * at] || digest.low() != digests[2 * at + 1]) {
            findings.add(
                    LINE_DIFFERS,
                    Span.at(place.leafIndex()),
                    "%s-%s-%s, line %d"
                            .formatted(
                                    row.members().value("period"),
                                    row.members().value("type"),
                                    row.members().value("number"),
                                    row.number()));
        }
    }

    /** A list that was made earlier has no lines of later leaves. */
    private void findMissing(BitSet seen, long leaves) {
        places.values().stream().filter(place -> place.leafIndex() < leaves).forEach(place -> {
            for (int at = place.first(); at < place.first() + place.lines(); at++) {
                if (!seen.get(at)) {
                    findings.add(LINE_MISSING, Span.at(place.leafIndex()), "line " + (at - place.first() + 1));
                }
            }
        });
    }

    /** How many lines of the list were compared. */
    long compared() {
        return compared;
    }
}
