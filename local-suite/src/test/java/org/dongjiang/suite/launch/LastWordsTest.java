package org.dongjiang.suite.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reason in the log of a process that has ended. */
class LastWordsTest {

    private static final String REASON = "{\"message\":\"not started\",\"exception\":{\"message\":\"no database\"}}\n";
    private static final String ACCESS = "{\"loggerName\":\"access\",\"method\":\"GET\",\"path\":\"/\"}\n";

    @TempDir
    private Path folder;

    @Test
    void the_last_message_is_read_whatever_follows_it() throws IOException {
        for (var end :
                new String[] {"", ACCESS, ACCESS + ACCESS, "{\"message\":\"broken o", "{\"message\":\"龙", "plain\n"}) {
            assertEquals("not started: no database", lastWords(REASON + end), end);
        }
        assertEquals("not started: no database", lastWords(ACCESS.repeat(5_000) + REASON + ACCESS));
        assertEquals("", lastWords(ACCESS));
        assertEquals("no such jar | usage", lastWords("no such jar\n" + ACCESS + "usage\n"));
        assertEquals("", Home.lastWords(folder.resolve("missing.log")));
    }

    /** Of a text without its last byte, which may be a part of a character. */
    private String lastWords(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var log = folder.resolve("a.log");
        Files.write(log, Arrays.copyOf(bytes, bytes.length - 1));
        return Home.lastWords(log);
    }
}
