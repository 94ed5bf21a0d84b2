package org.dongjiang.kernel.security;

import java.util.Locale;
import org.dongjiang.kernel.json.Text;

/**
 * The one form of a user's name in which the suite compares, stores and shows it. Names that differ only in case, in
 * their Unicode form (NFC) or in blanks around them are one person's, because a directory treats them so: otherwise a
 * maker could approve his own document under another spelling. Every name enters through a token or a sign-in, where it
 * gets this form. So {@code equals} is enough everywhere else, and the constraints of the database, which compare with
 * {@code utf8mb4_bin}, agree with it.
 */
public final class UserName {

    /** Of the columns that hold it, in characters. */
    private static final int LONGEST = 128;

    private UserName() {}

    /** Upper case first, because some letters differ only there: ß and SS. */
    public static String canonical(String name) {
        var folded = Text.composed(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Text.stripped(Text.composed(folded));
    }

    /** Whether a canonical name can be stored and shown. */
    static boolean isUsable(String name) {
        return !name.isEmpty()
                && name.codePointCount(0, name.length()) <= LONGEST
                && name.codePoints().noneMatch(letter -> letter < ' ' || Text.isUnprintable(letter));
    }
}
