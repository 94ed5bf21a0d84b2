package org.dongjiang.funds.book.log;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.time.Clocks;
import org.dongjiang.proof.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {

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
            return Optional.of(folder.resolve("outside").resolve("checkpoint"));
        }

        @Override
        public Duration lookEvery() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration filePatience() {
            return Duration.ZERO;
        }

        @Override
        public Duration clockDifference() {
            return Duration.ofSeconds(60);
        }
    }

    @Test
    void the_last_checkpoint_of_each_day_stays() throws IOException {
        // One minute to midnight in China, and one minute past it.
        var evening = published(1, "2018-06-30T15:59:00Z");
        published(2, "2018-06-30T15:59:30Z");
        var last = Files.readString(outside().resolve("checkpoint"));
        var morning = published(3, "2018-06-30T16:01:00Z");
        published(4, "2018-06-30T17:00:00Z");

        assertEquals(Set.of("checkpoint", "checkpoint-2018-06-30"), files());
        assertEquals(last, Files.readString(outside().resolve("checkpoint-2018-06-30")));
        assertEquals(1, evening);
        assertEquals(3, morning);
    }

    @Test
    void what_a_killed_process_left_is_removed() throws IOException {
        published(1, "2018-06-30T15:59:00Z");
        Files.createFile(outside().resolve("checkpoint-draft-17.tmp"));
        Files.createFile(outside().resolve("of-another-program.tmp"));
        published(2, "2018-06-30T15:59:30Z");
        assertEquals(Set.of("checkpoint", "of-another-program.tmp"), files());
    }

    /** The draft is written, but cannot take its place: a disk that is full at any step leaves nothing either. */
    @Test
    void what_cannot_be_stored_leaves_nothing_and_is_stored_later() throws IOException {
        Files.createDirectories(outside().resolve("checkpoint").resolve("in-the-way"));
        var file = file("2018-06-30T15:59:00Z");
        assertFalse(file.write(note(1)));
        assertEquals(Set.of("checkpoint"), files());
        refused(file);

        Files.delete(outside().resolve("checkpoint").resolve("in-the-way"));
        Files.delete(outside().resolve("checkpoint"));
        file.works(0);
        refused(file);
        assertTrue(file.write(note(1)));
        file.works(file.failures());
        assertDoesNotThrow(file::requireWritten);
        assertEquals(Set.of("checkpoint"), files());
    }

    @Test
    void a_folder_in_which_nothing_can_be_written_stops_postings() throws IOException {
        Files.createFile(outside());
        var file = file("2018-06-30T15:59:00Z");
        assertFalse(file.write(note(1)));
        refused(file);
    }

    private static void refused(CheckpointFile file) {
        assertEquals(
                LogProblem.CHECKPOINT_NOT_WRITTEN,
                assertThrows(Problem.class, file::requireWritten).type());
    }

    /** Published by a service after a restart. */
    private long published(long size, String instant) throws IOException {
        var file = file(instant);
        assertTrue(file.write(note(size)));
        Files.setLastModifiedTime(outside().resolve("checkpoint"), FileTime.from(Instant.parse(instant)));
        return file.read().size();
    }

    private String note(long size) {
        return new SealingKey(new Config(folder))
                .signer()
                .sign(size, Hash.OF_NOTHING)
                .toString();
    }

    private CheckpointFile file(String instant) {
        var config = new Config(folder);
        return new CheckpointFile(
                config, new SealingKey(config), Clock.fixed(Instant.parse(instant), Clocks.BUSINESS_ZONE));
    }

    private Path outside() {
        return folder.resolve("outside");
    }

    private Set<String> files() throws IOException {
        try (var files = Files.list(outside())) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
