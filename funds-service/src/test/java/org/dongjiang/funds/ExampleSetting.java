package org.dongjiang.funds;

import java.sql.SQLException;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.suite.database.BuildDatabase;

/** The records that the examples of the contract need: a voucher of February 2014, January 2013 closed, and a clause. */
final class ExampleSetting {

    private ExampleSetting() {}

    static void provide() {
        post("2014-02-10");
        post("2013-01-10");
        var period =
                As.user("auditor").get(Scene.FUNDS + "/periods?code=2013-01").jsonPath();
        As.user("administrator")
                .header("If-Match", "\"" + period.getLong("items[0].version") + "\"")
                .post(Scene.FUNDS + "/periods/" + period.getString("items[0].id") + "/closing")
                .then()
                .statusCode(200);
        identifyClause(Scene.set().earmark("\"regions\": [\"441622\"]").path("id"));
    }

    /** Gives a clause the id that stands in the contract. */
    private static void identifyClause(String id) {
        try (var connection = BuildDatabase.join().connect();
                var update = connection.prepareStatement("UPDATE funds.earmark_clause SET id = ? WHERE id = ?")) {
            update.setString(1, "0198c1d2-0000-7000-8000-000000000001");
            update.setString(2, id);
            update.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void post(String day) {
        Scene.approved(Scene.set().contribution("1.00", day));
    }
}
