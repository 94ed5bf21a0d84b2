package org.dongjiang.livelihood;

import io.restassured.response.Response;
import org.dongjiang.kernel.testing.As;

/** The records that tests of this service need. */
public final class Register {

    private static final String ROOT = "/api/v1/livelihood/";

    private Register() {}

    /** Sends a record as the livelihood manager; the test checks the answer. */
    public static Response add(String list, String body) {
        return As.user("livelihood-manager").body(body).post(ROOT + list);
    }

    public static void institution(String code, String sector, String side) {
        added("institutions", """
                {"code": "%s", "name": "示例机构", "sector": "%s", "side": "%s", "region": "441622"}""".formatted(code, sector, side));
    }

    /** A pairing of two institutions of its own: {@code CODE-assisting} and {@code CODE-receiving}. */
    public static void pairing(String code) {
        institution(code + "-assisting", "EDUCATION", "ASSISTING");
        institution(code + "-receiving", "EDUCATION", "RECEIVING");
        added("pairings", """
                {"code": "%1$s", "assisting": "%1$s-assisting", "receiving": "%1$s-receiving", "startedOn": "1975-01-01"}""".formatted(code));
    }

    private static void added(String list, String body) {
        add(list, body).then().statusCode(201);
    }
}
