package org.dongjiang.kernel.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.dongjiang.kernel.testing.peeping.Peeping;
import org.junit.jupiter.api.Test;

/** What the rule reports, and what it accepts. */
class OwnTablesTest {

    /** Keeps the things: it inserts them. */
    static final class Keeping {

        private Keeping() {}

        static String[] queries() {
            return new String[] {"INSERT INTO kept_thing (id, code) VALUES (?, ?)", "SELECT code FROM kept_thing"};
        }
    }

    @Test
    void queries_that_name_what_another_feature_keeps_are_found() {
        var found = classes()
                .should(new OwnTables())
                .evaluate(new ClassFileImporter().importClasses(Keeping.class, Peeping.class))
                .getFailureReport()
                .getDetails();
        assertEquals(5, found.size(), found::toString);
        assertTrue(found.stream().allMatch(text -> text.startsWith(Peeping.class.getName())), found::toString);
        assertEquals(
                1,
                found.stream()
                        .filter(text -> text.contains("cannot be looked up"))
                        .count(),
                found::toString);
    }
}
