package org.dongjiang.kernel.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrantsTest {

    private static final String USAGE =
            "GRANT USAGE ON *.* TO `funds_service`@`%` IDENTIFIED BY PASSWORD '*0123456789ABCDEF0123456789ABCDEF01234567'";

    @Test
    void who_may_only_read_and_add_changes_nothing() {
        assertChanging(
                "",
                USAGE,
                "GRANT SELECT, INSERT ON `funds`.`voucher` TO `funds_service`@`%`",
                "GRANT SELECT, INSERT, UPDATE ON `funds`.`fund balance` TO `funds_service`@`%`",
                "GRANT SELECT, DELETE ON `livelihood`.`voucher` TO `funds_service`@`%`",
                "GRANT EXECUTE ON PROCEDURE `funds`.`voucher` TO `funds_service`@`%`",
                "GRANT PROXY ON ''@'%' TO 'root'@'localhost' WITH GRANT OPTION");
    }

    @Test
    void a_right_on_a_table_or_on_a_column_of_it_counts() {
        assertChanging("DELETE, UPDATE", "GRANT SELECT, UPDATE, DELETE ON `funds`.`voucher` TO `funds_service`@`%`");
        assertChanging("UPDATE", "GRANT SELECT, UPDATE (`maker`, `checker`) ON `funds`.`voucher` TO `u`@`%`");
        assertChanging("ALTER", "GRANT ALTER ON \"funds\".\"voucher\" TO \"u\"@\"%\" WITH GRANT OPTION");
    }

    @Test
    void a_right_on_databases_by_pattern_counts() {
        assertChanging("DROP", "GRANT DROP ON `funds`.* TO `u`@`%`");
        assertChanging("DELETE", "GRANT SELECT, DELETE ON `fun%`.* TO `u`@`%`");
        assertChanging("DELETE", "GRANT DELETE ON `fund_`.* TO `u`@`%`");
        assertChanging("", "GRANT DELETE ON `fund\\_`.* TO `u`@`%`");
        assertChanging("", "GRANT DELETE ON `fun`.* TO `u`@`%`");
    }

    @Test
    void a_right_on_everything_counts() {
        assertChanging("ALL PRIVILEGES", "GRANT ALL PRIVILEGES ON *.* TO `u`@`%` WITH GRANT OPTION");
        assertChanging("DELETE, DROP", "GRANT SELECT, INSERT, DELETE, RELOAD, DROP ON *.* TO `u`@`%`");
    }

    @Test
    void roles_are_told_from_rights() {
        assertEquals(
                List.of("`reader`@`%`,`writer`@`%`", "`keeper`"),
                Grants.parsed(List.of(
                                USAGE,
                                "GRANT SELECT ON `funds`.`voucher` TO `u`@`%`",
                                "GRANT `reader`@`%`,`writer`@`%` TO `u`@`%`",
                                "GRANT `keeper` TO `u`@`%` WITH ADMIN OPTION"))
                        .roles());
    }

    private static void assertChanging(String rights, String... lines) {
        assertEquals(rights, String.join(", ", Grants.parsed(List.of(lines)).changing("funds", "voucher")), lines[0]);
    }
}
