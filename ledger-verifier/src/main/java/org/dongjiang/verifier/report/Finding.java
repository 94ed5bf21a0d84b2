package org.dongjiang.verifier.report;

/**
 * Something that is not as it ought to be.
 *
 * @param span the leaves that it is of; null where it is of none
 * @param detail which file, member and values
 */
public record Finding(FindingKind kind, Span span, String detail) {

    private static final int MOST_CHARACTERS = 300;

    /** As it is printed, in one line: what was read from a file is never let loose on a terminal. */
    @Override
    public String toString() {
        var place = span == null ? "" : "  " + span;
        return kind + place + "  " + kind.text() + ": " + harmless(detail);
    }

    private static String harmless(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(MOST_CHARACTERS)
                .map(point -> isHarmless(point) ? point : '\ufffd')
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
