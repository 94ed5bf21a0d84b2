package org.dongjiang.verifier.voucher;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.dongjiang.verifier.form.FormException;
import org.dongjiang.verifier.form.Members;

/**
 * A voucher as it was posted.
 *
 * @param members all of them, each valid by itself
 * @param businessDate the day on which the money moved
 * @param postedAt its instant in the log
 * @param number in its book, period and type
 * @param reverses the voucher that it reverses; null if none
 * @param attachments the SHA-256 of each
 * @param debitFen the sum of the debits
 * @param creditFen the sum of the credits
 */
record Leaf(
        Members members,
        UUID id,
        LocalDate businessDate,
        Instant postedAt,
        long number,
        UUID document,
        UUID reverses,
        List<String> attachments,
        List<Line> lines,
        long debitFen,
        long creditFen) {

    private static final long FORMAT = 1;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]*");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FEN = Pattern.compile("-?[1-9][0-9]{0,18}");
    private static final Set<String> KNOWN = Set.of(
            "v",
            "id",
            "book",
            "period",
            "type",
            "number",
            "businessDate",
            "summaryCommitment",
            "documentKind",
            "documentId",
            "maker",
            "madeAt",
            "firstChecker",
            "checker",
            "reverses",
            "attachments",
            "postedAt",
            "lines");

    /**
     * One line.
     *
     * @param debitFen 0 if it is on the other side
     * @param creditFen 0 if it is on the other side
     */
    record Line(Members members, long debitFen, long creditFen) {

        /** The dimensions of lines that are not personal data. */
        static final List<String> DIMENSIONS = List.of("programme", "source", "project", "payee", "region", "measure");

        private static final Set<String> KNOWN = Set.of(
                "account",
                "debit",
                "credit",
                "programme",
                "source",
                "project",
                "payee",
                "region",
                "measure",
                "householdCommitment");

        private static Line of(Members members) throws FormException {
            members.requireOnly(KNOWN);
            members.text("account");
            members.text("programme");
            for (var dimension : DIMENSIONS) {
                members.optional(dimension);
            }
            if (members.has("householdCommitment")) {
                matching(members, "householdCommitment", SHA_256);
            }
            if (members.has("debit") == members.has("credit")) {
                throw new FormException("a line with both sides or none");
            }
            return new Line(members, fen(members, "debit"), fen(members, "credit"));
        }

        private static long fen(Members members, String side) throws FormException {
            if (!members.has(side)) {
                return 0;
            }
            try {
                return Long.parseLong(matching(members, side, FEN));
            } catch (NumberFormatException tooLarge) {
                throw members.wrong(side);
            }
        }
    }

    /** @throws FormException if a member is missing, unknown or malformed */
    static Leaf of(Members members) throws FormException {
        if (members.number("v") != FORMAT) {
            throw new FormException("of a format that this program does not know: v = " + members.value("v"));
        }
        members.requireOnly(KNOWN);
        matching(members, "type", CODE);
        matching(members, "documentKind", CODE);
        matching(members, "summaryCommitment", SHA_256);
        members.text("book");
        requireNormal(members, "maker");
        requireNormal(members, "checker");
        if (members.has("firstChecker")) {
            requireNormal(members, "firstChecker");
        }
        time(members, "period", YearMonth::parse);
        time(members, "madeAt", Instant::parse);
        var lines = new ArrayList<Line>();
        for (var line : members.objects("lines")) {
            lines.add(Line.of(line));
        }
        return new Leaf(
                members,
                uuid(members, "id"),
                time(members, "businessDate", LocalDate::parse),
                time(members, "postedAt", Instant::parse),
                members.number("number"),
                uuid(members, "documentId"),
                members.has("reverses") ? uuid(members, "reverses") : null,
                hashes(members),
                lines,
                sum(lines, Line::debitFen),
                sum(lines, Line::creditFen));
    }

    private static <T> T time(Members members, String name, Function<String, T> parse) throws FormException {
        try {
            return parse.apply(members.text(name));
        } catch (DateTimeException malformed) {
            throw new FormException(malformed.getMessage());
        }
    }

    private static void requireNormal(Members members, String name) throws FormException {
        if (!Normalizer.isNormalized(members.text(name), Normalizer.Form.NFC)) {
            throw members.wrong(name);
        }
    }

    private static String matching(Members members, String name, Pattern pattern) throws FormException {
        var text = members.text(name);
        if (!pattern.matcher(text).matches()) {
            throw members.wrong(name);
        }
        return text;
    }

    static UUID uuid(Members members, String name) throws FormException {
        var text = members.text(name);
        try {
            var uuid = UUID.fromString(text);
            if (uuid.toString().equals(text)) {
                return uuid;
            }
        } catch (IllegalArgumentException malformed) {
            throw members.wrong(name);
        }
        throw members.wrong(name);
    }

    private static List<String> hashes(Members members) throws FormException {
        var hashes = new ArrayList<String>();
        for (var element : members.list("attachments")) {
            if (!(element instanceof String hash && SHA_256.matcher(hash).matches())) {
                throw members.wrong("attachments");
            }
            hashes.add(hash);
        }
        return hashes;
    }

    private static long sum(List<Line> lines, ToLongFunction<Line> side) throws FormException {
        try {
            return lines.stream().mapToLong(side).reduce(0, Math::addExact);
        } catch (ArithmeticException tooLarge) {
            throw new FormException("amounts that nobody has");
        }
    }

    /** As it is written. */
    String text(String member) {
        return (String) members.value(member);
    }
}
