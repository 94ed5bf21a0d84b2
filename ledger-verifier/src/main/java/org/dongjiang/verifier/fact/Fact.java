package org.dongjiang.verifier.fact;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dongjiang.verifier.form.FormException;
import org.dongjiang.verifier.form.Members;

/**
 * A record on which vouchers rest, as it was recorded or changed.
 *
 * @param record as lists showed it then
 */
public record Fact(FactKind kind, String id, Members record) {

    private static final long FORMAT = 1;
    private static final String KIND = "fact";
    private static final Set<String> KNOWN = Set.of("v", KIND, "record", "by", "postedAt");

    /** Whether a leaf is one. */
    public static boolean is(Members leaf) {
        return leaf.has(KIND);
    }

    /** @throws FormException if a member is missing, unknown or malformed */
    public static Fact of(Members leaf) throws FormException {
        if (leaf.number("v") != FORMAT) {
            throw new FormException("of a format that this program does not know: v = " + leaf.value("v"));
        }
        leaf.requireOnly(KNOWN);
        leaf.text("by");
        try {
            Instant.parse(leaf.text("postedAt"));
        } catch (DateTimeException malformed) {
            throw new FormException(malformed.getMessage());
        }
        var record = leaf.object("record");
        return new Fact(kind(leaf.text(KIND)), record.text("id"), record);
    }

    private static FactKind kind(String name) throws FormException {
        try {
            return FactKind.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new FormException("of a kind that this program does not know: " + name);
        }
    }

    /** The names of its members that a list shows otherwise. A list may have more: what may be personal is in no fact. */
    Set<String> differing(Members shown) {
        var names = new TreeSet<>(record.names());
        names.removeIf(name -> shown.has(name) && Objects.equals(record.value(name), shown.value(name)));
        return names;
    }

    /** Empty if it has no such text. */
    public Optional<String> text(String member) {
        return record.value(member) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
