package org.dongjiang.kernel.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class IntegrationWritesTest {

    private static final Set<String> KNOWN = Set.of("funds/organisations", "funds/projects");
    private static final Set<String> PILLARS = Set.of("funds", "industry-park");

    @Test
    void what_is_named_is_what_programs_may_write_and_nothing_is_unless_named() {
        assertEquals(Set.of(), known());
        assertEquals(Set.of("funds/projects"), known("funds/projects"));
    }

    @Test
    void one_value_serves_every_service_because_each_reads_the_names_of_its_own_pillar() {
        assertEquals(Set.of("funds/projects"), known("funds/projects", "industry-park/enterprises"));
        assertEquals(Set.of(), known("industry-park/enterprises"));
    }

    @Test
    void a_name_that_programs_cannot_write_to_is_refused_with_those_that_they_can() {
        for (var wrong : new String[] {
            "funds/organisation", "funds/projects/bulk", "funds/", "projects", "fund/projects", "/projects", "*", ""
        }) {
            var refused = assertThrows(IllegalArgumentException.class, () -> known("funds/projects", wrong));
            assertTrue(
                    refused.getMessage().startsWith("DONGJIANG_INTEGRATION_WRITES names [" + wrong + "]"),
                    refused.getMessage());
        }
    }

    private static Set<String> known(String... named) {
        return IntegrationWrites.requireKnown(Set.of(named), "funds", KNOWN, PILLARS);
    }
}
