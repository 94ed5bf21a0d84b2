package org.dongjiang.suite.launch;

import java.time.Duration;

/** Receives the progress of the suite. */
public interface Progress {

    /** Something is starting or stopping. */
    void doing(String name, String what);

    /** It is done. */
    void done(String name, String what, Duration taken);

    /** Prints nothing. */
    Progress NONE = new Progress() {
        @Override
        public void doing(String name, String what) {
            // No receiver.
        }

        @Override
        public void done(String name, String what, Duration taken) {
            // No receiver.
        }
    };
}
