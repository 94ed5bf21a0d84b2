package org.dongjiang.suite.launch;

import java.time.Duration;

/** Hears how far the suite is. */
public interface Progress {

    /** Something is starting or stopping. */
    void doing(String name, String what);

    /** It is done. */
    void done(String name, String what, Duration taken);

    /** Says nothing. */
    Progress NONE = new Progress() {
        @Override
        public void doing(String name, String what) {
            // Nobody listens.
        }

        @Override
        public void done(String name, String what, Duration taken) {
            // Nobody listens.
        }
    };
}
