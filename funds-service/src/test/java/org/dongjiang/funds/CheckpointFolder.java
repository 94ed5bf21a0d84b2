package org.dongjiang.funds;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder of its own for the published checkpoint of a service under test, whose database is new as well. */
public class CheckpointFolder implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            var folder =
                    Files.createTempDirectory(Path.of("target"), "checkpoint").toAbsolutePath();
            return Map.of(
                    "DONGJIANG_LOG_CHECKPOINT_FILE",
                    folder.resolve("ledger-checkpoint").toString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void stop() {
        // The next clean build removes it.
    }
}
