package org.dongjiang.funds.book.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dongjiang.kernel.time.Clocks;
import org.dongjiang.proof.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedCheckpointTest {

    @TempDir
    Path folder;

    private record Config(Path folder) implements LogConfig {

        @Override
        public String origin() {
            return "ledger.example/funds";
        }

        @Override
        public Optional<Path> keyFile() {
            return Optional.of(folder.resolve("key"));
        }

        @Override
        public Optional<Path> checkpointFile() {
            return Optional.of(folder.resolve("checkpoint"));
        }
    }

    @Test
    void the_last_checkpoint_of_each_day_stays() throws IOException {
        // One minute to midnight in China, and one minute past it.
        var evening = published(1, "2018-06-30T15:59:00Z");
        published(2, "2018-06-30T15:59:30Z");
        var last = Files.readString(folder.resolve("checkpoint"));
        var morning = published(3, "2018-06-30T16:01:00Z");
        published(4, "2018-06-30T17:00:00Z");

        assertEquals(Set.of("key", "checkpoint", "checkpoint-2018-06-30"), files());
        assertEquals(last, Files.readString(folder.resolve("checkpoint-2018-06-30")));
        assertEquals(1, evening);
        assertEquals(3, morning);
    }

    /** Published by a service after a restart. */
    private long published(long size, String instant) throws IOException {
        var config = new Config(folder);
        var key = new SealingKey(config);
        var published = new PublishedCheckpoint(config, key, Clock.fixed(Instant.parse(instant), Clocks.BUSINESS_ZONE));
        published.replaceBy(key.signer().sign(size, Hash.OF_NOTHING));
        Files.setLastModifiedTime(folder.resolve("checkpoint"), FileTime.from(Instant.parse(instant)));
        return published.size();
    }

    private Set<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
