package org.dongjiang.kernel.preflight;

import org.dongjiang.kernel.codes.Label;

/**
 * One danger that was found.
 *
 * @param text what is wrong, and what would be right
 */
record Finding(Danger danger, Label text) {

    /** In both languages: who reads a log or a health check has sent no {@code Accept-Language}. */
    String inBothLanguages() {
        return text.zh() + " · " + text.en();
    }
}
