package org.dongjiang.kernel.problem;

/** A text in both languages. */
@FunctionalInterface
public interface Says {

    String in(Language language);
}
