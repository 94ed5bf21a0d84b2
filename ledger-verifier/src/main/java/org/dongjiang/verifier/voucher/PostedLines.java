package org.dongjiang.verifier.voucher;

import static org.dongjiang.verifier.report.FindingKind.LINE_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.LINE_EXTRA;
import static org.dongjiang.verifier.report.FindingKind.LINE_MISSING;
import static org.dongjiang.verifier.report.FindingKind.LIST_AHEAD;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** What is compared of a line, in the list. */
    private static final List<String> COMPARED = List.of(
            "book",
            "period",
            "type",
            "number",
            "businessDate",
            "documentKind",
            "documentId",
            "recordedAt",
            "recordedBy",
            "lineNumber",
            "account",
            "debit",
            "credit");

    /** What stands for the first of them in a leaf. */
    private static final List<String> OF_LEAF = List.of(
            "book", "period", "type", "number", "businessDate", "documentKind", "documentId", "postedAt", "checker");

    private static final int USUAL_LENGTH = 512;

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

    /**
     * A line of the list.
     *
     * @param place null if there is no such voucher
     * @param digest null too then, because it needs the salt
     */
    private record Row(UUID voucher, Place place, long number, Members members, Digest digest) {}

    /** The values of a line, with their lengths, so that nothing moves from one to the next. */
    private static final class Values {
        private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

        /** Begins with those of another. */
        Values addAll(Values others) {
            text.append(others.text);
            return this;
        }

        Values add(Object value) {
            if (value == null) {
                text.append('-');
            } else {
                var written = value.toString();
                text.append(written.length()).append(' ').append(written);
            }
            return this;
        }

        Values addAll(List<String> names, Members of) {
            for (var name : names) {
                add(of.value(name));
            }
            return this;
        }

        Digest digest() {
            var hash = ByteBuffer.wrap(Commitment.sha256(text.toString()));
            return new Digest(hash.getLong(), hash.getLong());
        }
    }

    PostedLines(Findings findings) {
        this.findings = findings;
    }

    /** The digests of a voucher's lines. */
    static List<Digest> digests(Leaf leaf) {
        var digests = new ArrayList<Digest>();
        var ofLeaf = new Values().addAll(OF_LEAF, leaf.members());
        for (var line : leaf.lines()) {
            var of = line.members();
            digests.add(new Values()
                    .addAll(ofLeaf)
                    .add(digests.size() + 1L)
                    .add(of.value("account"))
                    .add(Yuan.text(line.debitFen()))
                    .add(Yuan.text(line.creditFen()))
                    .addAll(Leaf.Line.DIMENSIONS, of)
                    .add(of.value("householdCommitment"))
                    .add(leaf.text("summaryCommitment"))
                    .digest());
        }
        return digests;
    }

    private static Digest digest(Members of, String salt) {
        return new Values()
                .addAll(COMPARED, of)
                .addAll(Leaf.Line.DIMENSIONS, of)
                .add(Commitment.of(salt, of.value("household")))
                .add(Commitment.of(salt, of.value("summary")))
                .digest();
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
        var list = ListFile.open(file, this::row, findings);
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

    /** On all processors: all places are known, and none is added any more. */
    private Row row(Members members) throws FormException {
        var voucher = Leaf.uuid(members, "voucherId");
        var place = places.get(voucher);
        return new Row(
                voucher,
                place,
                members.number("lineNumber"),
                members,
                place == null ? null : digest(members, place.salt()));
    }

    private void compare(Row row, BitSet seen) {
        compared++;
        var place = row.place();
        if (place == null || row.number() < 1 || row.number() > place.lines()) {
            findings.add(LINE_EXTRA, "voucher %s, line %d".formatted(row.voucher(), row.number()));
            return;
        }
        int at = place.first() + (int) row.number() - 1;
        if (seen.get(at)) {
            findings.add(LINE_EXTRA, Span.at(place.leafIndex()), "line " + row.number());
        }
        seen.set(at);
        var digest = row.digest();
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
