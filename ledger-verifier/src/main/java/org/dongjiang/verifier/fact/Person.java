package org.dongjiang.verifier.fact;

import java.text.Normalizer;
import java.util.Locale;

/** The names of people. */
public final class Person {

    private Person() {}

    /**
     * Whether two names are of one person, as the service names people: case, Unicode form and blanks around a name make no
     * other.
     *
     * @param other null for nobody
     */
    public static boolean areOne(String name, String other) {
        return other != null && folded(name).equals(folded(other));
    }

    private static String folded(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC).strip();
    }
}
