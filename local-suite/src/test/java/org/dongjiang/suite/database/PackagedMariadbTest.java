package org.dongjiang.suite.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackagedMariadbTest {

    @Test
    void the_server_is_unpacked_where_the_user_keeps_what_can_be_made_again() {
        assertEquals(Path.of("/x"), PackagedMariadb.cache(Map.of("XDG_CACHE_HOME", "/x", "HOME", "/h"), "/u"));
        assertEquals(Path.of("/u/.cache"), PackagedMariadb.cache(Map.of("HOME", "/h"), "/u"));
        assertEquals(Path.of("/u/.cache"), PackagedMariadb.cache(Map.of("XDG_CACHE_HOME", "", "HOME", "/h"), "/u"));
    }

    @Test
    void a_user_without_an_entry_of_his_own_has_a_folder_too() {
        assertEquals(Path.of("/h/.cache"), PackagedMariadb.cache(Map.of("HOME", "/h"), "?"));
        assertEquals(Path.of(".suite/cache").toAbsolutePath(), PackagedMariadb.cache(Map.of(), "?"));
    }
}
