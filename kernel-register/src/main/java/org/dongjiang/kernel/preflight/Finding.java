package org.dongjiang.kernel.preflight;

import org.dongjiang.kernel.codes.Label;

/**
 * One danger that was found.
 *
 * @param text what is wrong, and the correct setting
 */
record Finding(Danger danger, Label text) {

    /** In both languages, because readers of logs and health checks send no {@code Accept-Language}. */
    String inBothLanguages() {
        return text.zh() + " · " + text.en();
    }
}
