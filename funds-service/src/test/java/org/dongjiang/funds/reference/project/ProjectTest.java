package org.dongjiang.funds.reference.project;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectTest extends RegisterLaws {

    private static final String PROJECTS = FUNDS + "/projects";

    private Scene scene;

    ProjectTest() {
        super(PROJECTS, "funds-maker", "name", "示例项目", "示例项目（改）", "示例项目（再改）");
    }

    @BeforeEach
    void a_scene() {
        scene = Scene.set();
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of("code", "a-law-" + number, "pillar", "FUNDS", "programme", scene.code(), "region", "441622");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("pillar", "LIVELIHOOD");
    }

    @Test
    void what_money_follows_is_corrected_only_while_none_does() {
        var other = Scene.set();
        correct("{\"programme\": \"%s\"}".formatted(other.code())).then().statusCode(200);
        correct("{\"programme\": \"%s\"}".formatted(scene.code())).then().statusCode(200);
        approved(scene.contribution("100.00"));
        var pending = scene.disbursement("1.00");
        pending.then().statusCode(201);
        for (var member : Map.of("programme", other.code(), "pillar", "LIVELIHOOD", "region", "440306")
                .entrySet()) {
            correct("{\"%s\": \"%s\"}".formatted(member.getKey(), member.getValue()))
                    .then()
                    .statusCode(409)
                    .body(
                            "code",
                            equalTo("FOLLOWED_BY_MONEY"),
                            "errors.pointer",
                            contains("/patch/" + member.getKey()));
        }
        assertVersion(2);
        correct("{\"code\": \"%s-x\"}".formatted(scene.code()))
                .then()
                .statusCode(409)
                .body("code", equalTo("RECORD_IN_USE"));
        assertVersion(2);
        Scene.act(pending.header("Location"), pending, "rejection", "checker", "funds-checker")
                .then()
                .statusCode(200);
        correct("{\"pillar\": \"LIVELIHOOD\"}").then().statusCode(200);
    }

    /** As clauses have judged, so it stays; later documents are judged by what the project is on their day. */
    @Test
    void its_category_changes_only_after_the_last_use_of_money() {
        approved(scene.contribution("100.00"));
        approved(scene.disbursementOn("2018-04-02", "1.00"));
        change("{\"category\": \"TRAINING\"}", "2018-04-02")
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGED_BEFORE_LAST_USE"), "errors.pointer", contains("/category"));
        correct("{\"category\": \"TRAINING\", \"name\": \"示例改名\"}")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/patch/category"));
        assertVersion(0);
        change("{\"category\": \"INFRASTRUCTURE\"}", "2018-04-03").then().statusCode(200);
        scene.earmark("\"categories\": [\"INFRASTRUCTURE\"]");
        change("{\"category\": \"TRAINING\"}", "2018-05-01").then().statusCode(200);
        scene.disbursementOn("2018-05-01", "1.00")
                .then()
                .statusCode(422)
                .body("code", equalTo("EARMARKED_BY_CATEGORY"));
        approved(scene.disbursementOn("2018-04-30", "1.00"));
        As.user("auditor")
                .get(FUNDS + "/disbursements?project=" + scene.code())
                .then()
                .body("items", hasSize(2));
        change("{\"planned\": \"200.00\", \"responsibleUnit\": \"%s\"}".formatted(scene.code()), "2018-01-01")
                .then()
                .statusCode(200);
    }

    /** A pending document is judged again when it is approved. */
    @Test
    void a_document_is_approved_by_what_the_project_is_on_its_day() {
        approved(scene.contribution("100.00"));
        scene.earmark("\"categories\": [\"INFRASTRUCTURE\"]");
        var project = "p" + UUID.randomUUID();
        As.user("funds-maker")
                .body("""
                        {"code": "%s", "name": "示例", "pillar": "FUNDS", "programme": "%s", "region": "441622", "category": "TRAINING"}""".formatted(project, scene.code()))
                .post(PROJECTS)
                .then()
                .statusCode(201);
        write(As.user("funds-maker").contentType(As.MERGE_PATCH), project)
                .body("{\"category\": \"INFRASTRUCTURE\"}")
                .patch(location(project) + "?validFrom=2018-05-01")
                .then()
                .statusCode(200);
        pay(project, "2018-04-30").then().statusCode(422).body("code", equalTo("EARMARKED_BY_CATEGORY"));
        approved(pay(project, "2018-05-01"));
    }

    @Test
    void one_with_open_money_does_not_end_and_one_that_has_ended_gets_none() {
        approved(scene.contribution("100.00"));
        var reference = UUID.randomUUID().toString();
        var paid = scene.disbursement("40.00", reference);
        end("2018-12-31").then().statusCode(409).body("code", equalTo("ENDED_WITH_MONEY"));
        approved(paid);
        end("2018-12-31").then().statusCode(409).body("code", equalTo("ENDED_WITH_MONEY"));
        correct("{\"endedOn\": \"2018-12-31\"}").then().statusCode(409).body("code", equalTo("ENDED_WITH_MONEY"));
        assertVersion(0);
        var accepted = approved(submit("/acceptances", """
                {"disbursement": "%s", "amount": "40.00", "acceptedOn": "2018-06-01", "certificate": "%s", "summary": "示例验收"}""".formatted(reference, UUID.randomUUID())));
        end("2018-12-31").then().statusCode(200);
        scene.disbursementOn("2018-12-31", "1.00")
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_ENDED"), "errors[0].pointer", equalTo("/project"));
        submit("/allotments", """
                {"project": "%1$s", "amount": "1.00", "allottedOn": "2019-01-01", "reservedUntil": "2099-12-31",
                 "decision": "%1$s", "summary": "示例下达"}""".formatted(scene.code()))
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_ENDED"));
        scene.adjustment("1221", "500102", "1.00", "2019-01-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_ENDED"), "errors[0].pointer", equalTo("/lines/0/project"));
        scene.assertFundBalance("100.00", "0.00", "40.00", "60.00");
        scene.disbursementOn("2018-12-30", "1.00").then().statusCode(201);
        // What named it before can still be reversed.
        approved(Scene.reversal(Scene.voucher(accepted).getString("code"), null, "2019-01-05"));
    }

    private Response pay(String project, String day) {
        return submit("/disbursements", """
                {"project": "%s", "payee": "%s", "amount": "1.00", "paidOn": "%s", "paymentReference": "%s", "summary": "示例"}""".formatted(project, scene.code(), day, UUID.randomUUID()));
    }

    private Response change(String patch, String from) {
        return write(As.user("funds-maker").contentType(As.MERGE_PATCH), scene.code())
                .body(patch)
                .patch(location(scene.code()) + "?validFrom=" + from);
    }

    private Response correct(String patch) {
        return write(As.user("funds-maker"), scene.code())
                .body("{\"patch\": " + patch + ", \"reason\": \"示例更正\"}")
                .post(location(scene.code()) + "/corrections");
    }

    private Response end(String day) {
        return write(As.user("funds-maker"), scene.code())
                .body("{\"on\": \"" + day + "\", \"reason\": \"示例完工\"}")
                .post(location(scene.code()) + "/ending");
    }

    private static RequestSpecification write(RequestSpecification as, String code) {
        return as.header("If-Match", As.user("auditor").get(location(code)).header("ETag"));
    }

    private static String location(String code) {
        return PROJECTS + "/"
                + As.user("auditor").get(PROJECTS + "?code=" + code).path("items[0].id");
    }

    private void assertVersion(int version) {
        As.user("auditor").get(location(scene.code())).then().body("version", equalTo(version));
    }
}
