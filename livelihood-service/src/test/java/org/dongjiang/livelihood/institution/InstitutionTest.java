package org.dongjiang.livelihood.institution;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.RegisterLaws;

@QuarkusTest
class InstitutionTest extends RegisterLaws {

    InstitutionTest() {
        super("/api/v1/livelihood/institutions", "livelihood-manager", "name", "示例学校", "示例学校（改）", "示例学校（再改）");
    }

    /** A code before those of the institutions in bulk: the laws read the first page. */
    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of("code", "a-law-" + number, "sector", "EDUCATION", "side", "ASSISTING", "region", "440306");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("code", "a-law-" + number);
    }
}
