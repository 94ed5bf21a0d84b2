package org.dongjiang.gateway.identity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dongjiang.kernel.region.Regions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GrantedAreaTest {

    private static final String CREDIT_CODE = "91441622MA0000001C";

    private final Regions regions;

    GrantedAreaTest(Regions regions) {
        this.regions = regions;
    }

    private record Granted(Set<String> roles, Optional<List<String>> areas, Optional<String> organisation)
            implements IdentityConfig.Permissions {

        static Granted in(String areas) {
            return new Granted(Set.of("viewer"), Optional.of(List.of(areas.split(","))), Optional.empty());
        }

        Granted of(String code) {
            return new Granted(roles, areas, Optional.of(code));
        }
    }

    /** The third is a prefecture filled with zeros, the next a town, the last a county that was abolished. */
    @ParameterizedTest
    @ValueSource(strings = {"*", "44", "441600", "441622103", "441622,441424", "330322"})
    void divisions_that_there_are_or_were_are_areas(String areas) {
        assertDoesNotThrow(() -> GrantedArea.require("li", Granted.in(areas), regions));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "44162", "441622,44162x", "**", "全部"})
    void others_keep_the_gateway_from_starting(String areas) {
        var refused =
                assertThrows(IllegalStateException.class, () -> GrantedArea.require("li", Granted.in(areas), regions));
        assertThat(refused.getMessage(), containsString("li"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"91441622MA0000001D", "x", ""})
    void an_organisation_has_a_credit_code(String code) {
        var none = new Granted(Set.of(), Optional.empty(), Optional.of(code));
        assertThrows(IllegalStateException.class, () -> GrantedArea.require("li", none, regions));
    }

    @ParameterizedTest
    @ValueSource(strings = {CREDIT_CODE})
    void who_acts_for_an_organisation_has_no_areas(String code) {
        var alone = new Granted(Set.of(), Optional.empty(), Optional.of(code));
        assertDoesNotThrow(() -> GrantedArea.require("li", alone, regions));
        var both = Granted.in("44").of(code);
        assertThrows(IllegalStateException.class, () -> GrantedArea.require("li", both, regions));
    }
}
