package org.dongjiang.kernel.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.dongjiang.kernel.area.Area;
import org.junit.jupiter.api.Test;

class FeedAreasTest {

    @Test
    void an_event_is_told_to_each_division_within_which_it_lies() {
        assertEquals(
                Set.of("44", "4416", "441622", "441622103", "4414", "441424"),
                FeedAreas.told(List.of("441622103", "441424")));
        assertEquals(Set.of("44", "4416"), FeedAreas.told(List.of("441600")));
        assertEquals(Set.of("91441622MA0000001C"), FeedAreas.told(List.of("91441622MA0000001C")));
    }

    @Test
    void what_stands_nowhere_is_told_to_everybody_and_what_is_of_the_whole_site_to_none() {
        assertEquals(Set.of(""), FeedAreas.told(null));
        assertEquals(Set.of(), FeedAreas.told(List.of()));
        assertEquals(List.of("", "4416", "441424"), FeedAreas.of(new Area(List.of("4416", "441424"), null)));
        assertEquals(List.of("", "91441622MA0000001C"), FeedAreas.of(new Area(List.of(), "91441622MA0000001C")));
    }
}
