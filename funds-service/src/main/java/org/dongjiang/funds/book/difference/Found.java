package org.dongjiang.funds.book.difference;

/**
 * A difference that a comparison found.
 *
 * @param subject what differs, in the words of the book: the code of a voucher, an account and a day
 * @param programme whose money it concerns; null if it concerns several, or none that can be named
 * @param kept as it is stored; never personal data
 * @param recomputed as it follows from the leaves
 */
public record Found(DifferenceKind kind, String subject, String programme, String kept, String recomputed) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_VALUE = 500;

    public Found {
        subject = cut(subject, LONGEST_SUBJECT);
        kept = cut(kept, LONGEST_VALUE);
        recomputed = cut(recomputed, LONGEST_VALUE);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
