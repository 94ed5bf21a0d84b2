package org.dongjiang.livelihood.activity;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.livelihood.Register;

@QuarkusTest
class ActivityTest extends RegisterLaws {

    ActivityTest() {
        super("/api/v1/livelihood/activities", "livelihood-manager", "days", 20, 30, 25);
    }

    @Override
    protected Map<String, Object> sample(int number) {
        var pairing = "activity-law-" + number;
        Register.pairing(pairing);
        return Map.of(
                "pairing", pairing, "kind", "SHADOWING", "subject", "示例跟岗学习", "startedOn", "1975-01-01", "persons", 5);
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("kind", "FURTHER_STUDY");
    }
}
