package org.dongjiang.park.expoparticipant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExpoParticipantTest extends RegisterLaws {

    private static final String ENTERPRISE = "91441622MA6T00020K";

    ExpoParticipantTest() {
        super("/api/v1/industry-park/expo-participants", "park-manager", "sharePaidPercent", 100, 50, 25);
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return participant(expo(number, "2010-07-26"));
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("expo", expo(number, "2010-07-26"));
    }

    private static String expo(int number, String opensOn) {
        if (As.user("viewer")
                .get("/api/v1/industry-park/enterprises?creditCode=" + ENTERPRISE)
                .<List<Object>>path("items")
                .isEmpty()) {
            Register.park("participant-laws");
            Register.enterprise(ENTERPRISE, "participant-laws", "participant-laws-other", 1990);
        }
        var code = "participant-law-" + number;
        Register.add("expos", """
                {"code": "%s", "name": "示例博览会", "region": "440306", "opensOn": "%s", "closesOn": "%s"}""".formatted(code, opensOn, opensOn)).then().statusCode(201);
        return code;
    }

    private static Map<String, Object> participant(String expo) {
        return Map.of("expo", expo, "enterprise", ENTERPRISE, "boothFee", "15000.00", "exhibitionFee", "20000.00");
    }

    @Test
    void a_participant_counts_until_its_ending_and_as_it_was_known() {
        var expo = expo(0, "1990-07-26");
        var added = As.user("park-manager")
                .body("""
                        {"expo": "%s", "enterprise": "%s", "boothFee": "1.00", "exhibitionFee": "1.00", "sharePaidPercent": 100}""".formatted(expo, ENTERPRISE))
                .post("/api/v1/industry-park/expo-participants");
        var question = "park.expo-participants&expo=" + expo;
        assertEquals("1", Register.value(question + "&asOf=1990-08-01"));
        var known = Register.instantAfter(added);
        Register.write(added, "/ending", Map.of("on", "1990-08-01", "reason", "示例：退展"))
                .then()
                .statusCode(200);
        assertEquals("1", Register.value(question + "&asOf=1990-07-31"));
        assertEquals("0", Register.value(question + "&asOf=1990-08-01"));
        assertEquals("1", Register.value(question + "&asOf=1990-08-01&knownAt=" + known));
    }
}
