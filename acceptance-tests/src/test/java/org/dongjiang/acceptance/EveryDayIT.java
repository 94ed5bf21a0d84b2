package org.dongjiang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All indicators on days of all years since 2016: each is answered, and nothing that nobody reported is called zero. */
@SuiteStory
class EveryDayIT {

    private static final int FIRST_YEAR = 2016;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A county of which nothing is recorded. */
    private static final String NOWHERE = "350102";

    /** Lists of the State that are the same everywhere. */
    private static final Set<String> SAME_EVERYWHERE = Set.of("funds.measures", "funds.exit-indicators");

    @ParameterizedTest
    @ValueSource(strings = {"funds", "industry-park", "livelihood"})
    void every_indicator_has_a_value_or_a_reason_on_any_day(String service) {
        for (var day : days()) {
            for (var one : indicators(service, day, "")) {
                assertEquals(one.get("value") == null, one.get("reason") != null, day + " " + one);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"funds", "industry-park", "livelihood"})
    void what_nobody_reported_is_never_zero(String service) {
        var zeros = new ArrayList<String>();
        for (var day : days()) {
            for (var one : indicators(service, day, "&region=" + NOWHERE)) {
                if (one.get("value") != null && !SAME_EVERYWHERE.contains(one.get("code"))) {
                    zeros.add(day + " " + one.get("code") + " " + one.get("value"));
                }
            }
        }
        assertEquals(List.of(), zeros);
    }

    /** The first and the last day of each year, the middle of each, leap days, and today. */
    private static List<LocalDate> days() {
        var today = LocalDate.now(ZONE);
        return Stream.concat(
                        IntStream.rangeClosed(FIRST_YEAR, today.getYear())
                                .boxed()
                                .flatMap(year -> Stream.of(
                                        LocalDate.of(year, 1, 1),
                                        LocalDate.of(year, 2, 28).plusDays(1),
                                        LocalDate.of(year, 6, 30),
                                        LocalDate.of(year, 12, 31))),
                        Stream.of(today))
                .filter(day -> !day.isAfter(today))
                .toList();
    }

    private static List<Map<String, Object>> indicators(String service, LocalDate day, String region) {
        return RunningSuite.nobody()
                .get("/api/v1/" + service + "/indicators?asOf=" + day + region)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
