package org.dongjiang.kernel.problem;

/** Something that can be said in either language. */
@FunctionalInterface
public interface Says {

    String in(Language language);
}
