package org.dongjiang.kernel.problem;

import org.dongjiang.kernel.codes.Label;

/** A text in both languages. */
@FunctionalInterface
public interface Says {

    String in(Language language);

    static Says of(Label label) {
        return language -> language == Language.EN ? label.en() : label.zh();
    }
}
