package org.dongjiang.funds;

import org.dongjiang.kernel.testing.As;

/** The records that the examples of the contract need: a voucher of February 2014, January 2013 closed, and a clause. */
final class ExampleSetting {

    private ExampleSetting() {}

    /** @return the id of the clause */
    static String provide() {
        post("2014-02-10");
        post("2013-01-10");
        var period =
                As.user("auditor").get(Scene.FUNDS + "/periods?code=2013-01").jsonPath();
        As.user("administrator")
                .header("If-Match", "\"" + period.getLong("items[0].version") + "\"")
                .post(Scene.FUNDS + "/periods/" + period.getString("items[0].id") + "/closing")
                .then()
                .statusCode(200);
        return Scene.set().earmark("\"regions\": [\"441622\"]").path("id");
    }

    private static void post(String day) {
        Scene.approved(Scene.set().contribution("1.00", day));
    }
}
