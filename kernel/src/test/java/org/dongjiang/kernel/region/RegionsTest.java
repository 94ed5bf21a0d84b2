package org.dongjiang.kernel.region;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dongjiang.kernel.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 30);
    private static final Regions SHIPPED = new Regions(Optional.empty());

    @Test
    void a_prefecture_contains_what_its_digits_begin() {
        var heyuan = SHIPPED.within("4416", null, DAY);
        assertEquals("441600", heyuan.get(0).code());
        assertTrue(heyuan.stream().allMatch(region -> region.code().startsWith("4416")));
        assertEquals(
                List.of("441601", "441602", "441621", "441622", "441623", "441624", "441625"),
                SHIPPED.within("441600", RegionLevel.COUNTY, DAY).stream()
                        .map(Region::code)
                        .toList());
        assertEquals(
                List.of("佗城镇"),
                SHIPPED.within("441622103", RegionLevel.TOWN, DAY).stream()
                        .map(Region::name)
                        .toList());
        assertTrue(SHIPPED.within("441622103000", RegionLevel.VILLAGE, DAY).size() > 1);
    }

    @Test
    void a_code_has_the_name_of_the_day() {
        assertEquals(
                "深圳市",
                SHIPPED.within("440300", RegionLevel.PREFECTURE, DAY).get(0).name());
        assertEquals(34, SHIPPED.within(null, RegionLevel.PROVINCE, DAY).size());
        assertEquals(
                34,
                SHIPPED.within(null, RegionLevel.PROVINCE, LocalDate.of(1000, 1, 1))
                        .size());
    }

    /** 440309 is in the codes of June 2023, and not yet in those before, of July 2016. */
    @ParameterizedTest
    @CsvSource({
        "440309, 2016-06-30, REGION_NOT_YET",
        "440309, 2018-06-30,",
        "440309, 2024-01-01,",
        "440301, 2018-06-30,",
        "440301, 2023-06-30,",
        "440301, 2023-07-01, REGION_NO_LONGER",
        "440399, 2018-06-30, REGION_UNKNOWN",
        "440399001, 2018-06-30, REGION_UNKNOWN",
        "441622999999, 2018-06-30,",
        "440000, 1950-01-01,"
    })
    void only_what_is_certain_is_refused(String code, LocalDate day, String refusal) {
        if (refusal == null) {
            assertDoesNotThrow(() -> SHIPPED.require("/region", code, day));
        } else {
            var problem = assertThrows(Problem.class, () -> SHIPPED.require("/region", code, day));
            assertEquals(refusal, problem.type().name());
        }
    }

    @Test
    void a_site_adds_places_and_successors(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("towns-and-villages.csv"), "code,name,level\n110101001000,示例街道,town\n");
        Files.writeString(folder.resolve("successors.csv"), "code,successor,since\n440301,440309,2017-01-01\n");
        var regions = new Regions(Optional.of(folder));
        assertEquals("示例街道", regions.within("110101001", null, DAY).get(0).name());
        assertEquals("440309", regions.successorsOf("440301").get(0).code());
        Files.writeString(folder.resolve("successors.csv"), "code,successor,since\n440301,440309\n");
        var fault = assertThrows(IllegalArgumentException.class, () -> new Regions(Optional.of(folder)));
        assertTrue(fault.getMessage().contains("successors.csv, line 2"), fault.getMessage());
    }
}
