package org.dongjiang.kernel.codes;

import java.util.Locale;

/**
 * A member of a code list (代码表): an enum constant whose name is its code in JSON ({@code UNDER_CONSTRUCTION}), with a
 * label in Chinese and English. A published code is never renamed or reused.
 */
public interface Coded {

    /** The code: stable, English, the same in every language. */
    String name();

    Label label();

    /** The code in the spelling of indicator dimensions: {@code under-construction}. */
    default String dimensionValue() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a text is the code, in the spelling of records or of indicator dimensions. */
    default boolean isSpelt(String text) {
        return name().equals(text) || dimensionValue().equals(text);
    }
}
