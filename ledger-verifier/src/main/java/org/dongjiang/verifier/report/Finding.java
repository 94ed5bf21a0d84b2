package org.dongjiang.verifier.report;

/**
 * A deviation.
 *
 * @param span the leaves concerned; null if none
 * @param detail which file, member and values
 */
public record Finding(FindingKind kind, Span span, String detail) {

    private static final int MOST_CHARACTERS = 300;

    /** In one line for printing: control characters from files must not reach a terminal. */
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
