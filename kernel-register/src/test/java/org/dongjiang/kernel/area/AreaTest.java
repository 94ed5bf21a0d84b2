package org.dongjiang.kernel.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreaTest {

    @Test
    void a_division_contains_itself_and_what_lies_within_it() {
        var area = Area.of(List.of("441600", "440306103"));
        for (var within : List.of("441622", "441600", "441622103207", "440306103", "440306103001", "440306103000")) {
            assertTrue(area.contains(within), within);
        }
        for (var outside : List.of("440306", "440306104", "440000", "4417", "914416000000000000")) {
            assertFalse(area.contains(outside), outside);
        }
        assertFalse(area.contains(null));
        assertFalse(area.isEverywhere());
    }

    @Test
    void the_whole_site_contains_what_stands_nowhere() {
        var area = Area.of(List.of("441622", "*"));
        assertTrue(area.isEverywhere());
        assertTrue(area.contains(null));
        assertTrue(area.contains("350823"));
    }

    @Test
    void nothing_contains_nothing() {
        assertFalse(Area.NONE.contains("441622"));
        assertFalse(Area.NONE.contains(null));
        assertFalse(new Area(List.of(), "91441622MA0000001C").contains("441622"));
        assertEquals("–", Area.NONE.named());
    }
}
