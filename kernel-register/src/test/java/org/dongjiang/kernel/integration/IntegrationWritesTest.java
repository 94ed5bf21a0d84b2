package org.dongjiang.kernel.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class IntegrationWritesTest {

    private static final Set<String> KNOWN = Set.of("organisations", "projects");

    @Test
    void what_is_named_is_what_programs_may_write_and_nothing_is_unless_named() {
        assertEquals(Set.of(), IntegrationWrites.requireKnown(Set.of(), KNOWN));
        assertEquals(Set.of("projects"), IntegrationWrites.requireKnown(Set.of("projects"), KNOWN));
    }

    @Test
    void a_name_that_programs_cannot_write_to_is_told_with_those_that_they_can() {
        for (var wrong : new String[] {"organisation", "projects/bulk", "*", "accounts", ""}) {
            var refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> IntegrationWrites.requireKnown(Set.of("projects", wrong), KNOWN));
            assertTrue(
                    refused.getMessage().startsWith("dongjiang.integration.writes names [" + wrong + "]"),
                    refused.getMessage());
        }
    }
}
