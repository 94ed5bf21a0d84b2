package org.dongjiang.funds.reference.programme;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.requested;
import static org.dongjiang.funds.Scene.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.kernel.time.Clocks;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeTest extends RegisterLaws {

    private static final String PROGRAMMES = FUNDS + "/programmes";

    ProgrammeTest() {
        super(PROGRAMMES, "administrator", "purpose", "示例用途", "示例用途（改）", "示例用途（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of("code", "a-law-" + number, "name", "示例类别", "nameEn", "Sample programme");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("lineageRule", "PROPORTIONAL");
    }

    @Test
    void rule_and_parent_are_corrected_only_while_no_money_names_it_or_its_parts() {
        var whole = Scene.set();
        var other = Scene.set();
        correct(other.code(), "{\"parent\": \"%s\"}".formatted(whole.code()))
                .then()
                .statusCode(200)
                .body("parent", equalTo(whole.code()));
        var part = whole.part("FIFO");
        correct(part.code(), "{\"lineageRule\": \"PROPORTIONAL\"}").then().statusCode(200);
        part.contribution("1.00").then().statusCode(201);
        for (var member : List.of("\"lineageRule\": \"FIFO\"", "\"parent\": null")) {
            correct(part.code(), "{" + member + "}")
                    .then()
                    .statusCode(409)
                    .body(
                            "code",
                            equalTo("FOLLOWED_BY_MONEY"),
                            "errors.pointer",
                            contains("/patch/" + member.split("\"")[1]));
        }
        correct(whole.code(), "{\"parent\": \"%s\"}".formatted(Scene.set().code()))
                .then()
                .statusCode(409)
                .body("code", equalTo("FOLLOWED_BY_MONEY"));
        As.user("auditor")
                .get(location(part.code()))
                .then()
                .body("version", equalTo(1), "parent", equalTo(whole.code()));
        As.user("auditor").get(location(whole.code())).then().body("version", equalTo(0));
    }

    @Test
    void none_is_a_part_of_itself() {
        var whole = Scene.set();
        var part = whole.part("FIFO");
        for (var parent : List.of(whole.code(), part.code())) {
            correct(whole.code(), "{\"parent\": \"%s\"}".formatted(parent))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("PROGRAMME_WITHIN_ITSELF"), "errors.pointer", contains("/patch/parent"));
        }
        As.user("auditor").get(location(whole.code())).then().body("version", equalTo(0));
    }

    @Test
    void one_with_open_money_does_not_end_and_one_that_has_ended_gets_none() {
        var scene = Scene.set();
        var pending = scene.contribution("100.00");
        assertOpen(scene);
        approved(pending);
        assertOpen(scene);
        var reference = UUID.randomUUID().toString();
        approved(scene.disbursement("100.00", reference));
        assertOpen(scene);
        approved(submit("/acceptances", """
                {"disbursement": "%1$s", "amount": "100.00", "acceptedOn": "2018-06-01", "certificate": "%1$s", "summary": "示例验收"}""".formatted(reference)));
        // Its project names it since it was recorded.
        end(scene, "2018-12-31")
                .then()
                .statusCode(409)
                .body("code", equalTo("NAMED_LATER"), "errors.pointer", contains("/on"));
        var project = As.user("auditor").get(FUNDS + "/projects?code=" + scene.code());
        As.user("funds-maker")
                .header("If-Match", "\"0\"")
                .body("{\"on\": \"2018-12-31\", \"reason\": \"示例完工\"}")
                .post(FUNDS + "/projects/" + project.path("items[0].id") + "/ending")
                .then()
                .statusCode(200);
        end(scene, "2018-12-31").then().statusCode(200);
        var today = LocalDate.now(Clocks.BUSINESS_ZONE);
        for (var refused : List.of(
                scene.contribution("1.00", "2018-12-31"),
                scene.disbursementOn("2019-01-01", "1.00"),
                submit("/interest-credits", """
                        {"programme": "%1$s", "amount": "1.00", "creditedOn": "2019-01-01", "bankReference": "%1$s", "summary": "示例"}""".formatted(scene.code())),
                requested("/earmark-clauses", """
                        {"programme": "%s", "clause": "第三条", "text": "示例", "usableFrom": "2016-01-01", "validFrom": "%s"}""".formatted(scene.code(), today)),
                As.user("funds-maker").body("""
                                {"code": "%1$s-b", "name": "示例", "pillar": "FUNDS", "programme": "%1$s", "region": "441622"}""".formatted(scene.code())).post(FUNDS + "/projects"))) {
            refused.then().statusCode(422).body("code", equalTo("REFERENCE_ENDED"));
        }
        scene.assertContributions(1);
        As.user("auditor")
                .get(FUNDS + "/projects?code=" + scene.code() + "-b")
                .then()
                .body("items", empty());
        scene.contribution("1.00", "2018-12-30").then().statusCode(201);
    }

    private static void assertOpen(Scene scene) {
        end(scene, "2018-12-31").then().statusCode(409).body("code", equalTo("ENDED_WITH_MONEY"));
        As.user("auditor").get(location(scene.code())).then().body("version", equalTo(0));
    }

    private static Response end(Scene scene, String day) {
        return write(scene.code(), "/ending", "{\"on\": \"" + day + "\", \"reason\": \"示例结束\"}");
    }

    private static Response correct(String code, String patch) {
        return write(code, "/corrections", "{\"patch\": " + patch + ", \"reason\": \"示例更正\"}");
    }

    private static Response write(String code, String verb, String body) {
        return As.user("administrator")
                .header("If-Match", As.user("auditor").get(location(code)).header("ETag"))
                .body(body)
                .post(location(code) + verb);
    }

    private static String location(String code) {
        return PROGRAMMES + "/"
                + As.user("auditor").get(PROGRAMMES + "?code=" + code).path("items[0].id");
    }
}
