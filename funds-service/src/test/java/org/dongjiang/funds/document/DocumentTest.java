package org.dongjiang.funds.document;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.LARGE;
import static org.dongjiang.funds.Scene.act;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of every financial document, tested with contributions and disbursements. */
@QuarkusTest
class DocumentTest {

    private final AgroalDataSource database;

    private Scene scene;

    DocumentTest(AgroalDataSource database) {
        this.database = database;
    }

    @BeforeEach
    void a_scene_and_a_threshold() {
        scene = Scene.set();
        Scene.largeContributionsNeedTwoCheckers();
    }

    @Test
    void the_inbox_is_filtered_by_whom_a_document_is_not_of() {
        scene.contribution("1.00");
        As.named("somebody", "funds-checker")
                .get("/api/v1/funds/inbox?maker.ne=nobody&firstChecker.ne=nobody&programme=" + scene.code())
                .then()
                .statusCode(200)
                .body("items.firstChecker", contains(nullValue()));
    }

    /** The list of CONTRIBUTING.md, "A further kind of document". */
    @Test
    void a_kind_of_document_is_known_wherever_kinds_are_listed() throws IOException {
        var kinds = codes("document-kind");
        var unknown = new TreeSet<String>();
        var joined = migration("R__1_join_documents_of_all_kinds.sql");
        var granted = migration("afterMigrate__what_the_service_may_do.sql");
        for (var kind : kinds) {
            var table = kind.toLowerCase(Locale.ROOT);
            Map.of(
                            "the inbox", codes("pending-kind").contains(kind),
                            "the audit", codes("audit-subject").contains(kind),
                            "the view of all documents", joined.contains("'" + kind + "' AS kind"),
                            "the grants", granted.contains("GRANT SELECT, INSERT, UPDATE ON " + table + " TO"))
                    .forEach((place, isKnown) -> {
                        if (!isKnown) {
                            unknown.add(kind + " in " + place);
                        }
                    });
        }
        assertEquals(Set.of(), unknown);
    }

    private static String migration(String name) throws IOException {
        return Files.readString(Path.of("src/main/resources/db/migration", name));
    }

    private static List<String> codes(String list) {
        return As.nobody()
                .get(FUNDS + "/codes/" + list)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("codes.code");
    }

    @Test
    void a_large_document_needs_two_checkers_who_are_two_persons_and_not_the_maker() {
        var contribution = scene.contribution(LARGE);
        contribution.then().statusCode(201);
        approve(contribution, "maker").then().statusCode(409).body("code", equalTo("SELF_APPROVAL"));
        var checked = approve(contribution, "checker");
        checked.then()
                .statusCode(200)
                .body("status", equalTo("CHECKED"), "firstChecker", equalTo("checker"), "proof", nullValue());
        scene.fundBalance().body("items", hasSize(0));

        var location = contribution.header("Location");
        act(location, contribution, "approval", "second", "funds-checker")
                .then()
                .statusCode(412);
        act(location, checked, "approval", "checker", "funds-checker")
                .then()
                .statusCode(409)
                .body("code", equalTo("APPROVED_ALREADY"));
        scene.fundBalance().body("items", hasSize(0));
        var posted = act(location, checked, "approval", "second", "funds-checker");
        posted.then().statusCode(200).body("status", equalTo("POSTED"), "checker", equalTo("second"));
        scene.assertFundBalance(LARGE, "0.00", "0.00", LARGE);
        As.user("auditor")
                .get(FUNDS + "/vouchers/" + posted.jsonPath().getString("voucherId"))
                .then()
                .body("firstChecker", equalTo("checker"), "checker", equalTo("second"));

        approved(scene.contribution("1.00"));
    }

    @Test
    void the_first_of_two_checkers_may_think_better_of_it() {
        var contribution = scene.contribution(LARGE);
        var checked = approve(contribution, "checker");
        act(contribution.header("Location"), checked, "rejection", "checker", "funds-checker")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"), "checker", equalTo("checker"), "firstChecker", nullValue());
        scene.fundBalance().body("items", hasSize(0));
    }

    @Test
    void the_database_refuses_that_a_maker_approves_or_a_checker_approves_twice() throws SQLException {
        var id = scene.contribution(LARGE).jsonPath().getString("id");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var change : new String[] {
                "checker = 'maker'",
                "first_checker = 'maker'",
                "first_checker = 'checker', checker = 'checker'",
                "status = 'POSTED', checker = 'checker'"
            }) {
                var refused = assertThrows(
                        SQLException.class,
                        () -> statement.executeUpdate("UPDATE contribution SET " + change + " WHERE id = '" + id + "'"),
                        change);
                assertTrue(refused.getMessage().contains("CONSTRAINT"), refused.getMessage());
            }
        }
    }

    @Test
    void a_voucher_rests_on_the_attachments_of_its_document() {
        var invoice = attachment("示例发票");
        var contract = attachment("示例合同");
        var contribution = submit("/contributions", """
                {"programme": "%1$s", "source": "%1$s", "amount": "5.00", "contributedOn": "2018-03-01", "bankReference": "%1$s",
                 "summary": "示例", "attachments": ["%2$s", "%3$s"]}""".formatted(scene.code(), invoice, contract));
        contribution.then().statusCode(201).body("attachments", contains(invoice, contract));
        As.user("auditor")
                .get(FUNDS + "/vouchers/" + approved(contribution).jsonPath().getString("voucherId"))
                .then()
                .body(
                        "attachmentCount", equalTo(2),
                        "attachments.id", contains(invoice, contract),
                        "attachments[0].sha256",
                                equalTo(As.user("auditor")
                                        .get(FUNDS + "/attachments/" + invoice)
                                        .jsonPath()
                                        .getString("sha256")));

        submit("/contributions", """
                {"programme": "%1$s", "source": "%1$s", "amount": "5.00", "contributedOn": "2018-03-01", "bankReference": "other",
                 "summary": "示例", "attachments": ["%2$s"]}""".formatted(scene.code(), UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_UNKNOWN"), "errors[0].pointer", equalTo("/attachments"));
        As.user("auditor")
                .get(FUNDS + "/contributions?count=true&programme=" + scene.code())
                .then()
                .body("total", equalTo(1));
    }

    private static String attachment(String text) {
        var uploaded = As.named("maker", "funds-maker")
                .contentType("application/xml")
                .body(("<?xml version=\"1.0\"?><a>" + text + UUID.randomUUID() + "</a>")
                        .getBytes(StandardCharsets.UTF_8))
                .post(FUNDS + "/attachments?fileName=a.xml");
        uploaded.then().statusCode(201);
        return uploaded.jsonPath().getString("id");
    }

    @Test
    void money_can_be_followed_to_a_household_and_a_measure() {
        approved(scene.contribution("100.00"));
        var village = "4416221" + "%05d".formatted(Math.floorMod(scene.code().hashCode(), 100_000));
        As.user("case-worker").body("""
                        {"code": "%s", "name": "示例村", "town": "示例镇", "provinceDesignated": true, "stage": "NOT_DEMONSTRATION"}""".formatted(village)).post(FUNDS + "/villages");
        As.user("case-worker")
                .body("""
                        {"code": "%s", "village": "%s", "registeredOn": "2016-05-01"}""".formatted(scene.code(), village))
                .post(FUNDS + "/households")
                .then()
                .statusCode(201);
        var body = """
                {"project": "%1$s", "payee": "%1$s", "region": "%2$s", "household": "%3$s", "measure": "HOUSING",
                 "amount": "9.00", "paidOn": "2018-04-02", "paymentReference": "%1$s", "summary": "示例"}""";
        submit("/disbursements", body.formatted(scene.code(), village, "nobody"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/household"));
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
        var paid = approved(submit("/disbursements", body.formatted(scene.code(), village, scene.code())));
        As.user("auditor")
                .get(FUNDS + "/vouchers/" + paid.jsonPath().getString("voucherId"))
                .then()
                .body(
                        "lines.household", contains(scene.code(), scene.code()),
                        "lines.region", contains(village, village),
                        "lines.measure", contains("HOUSING", "HOUSING"));
    }

    @Test
    void nothing_is_paid_to_a_household_from_the_day_on_from_which_it_is_helped_no_more() {
        approved(scene.contribution("100.00"));
        var village = "4416222" + "%05d".formatted(Math.floorMod(scene.code().hashCode(), 100_000));
        As.user("case-worker").body("""
                        {"code": "%s", "name": "示例村", "town": "示例镇", "provinceDesignated": true, "stage": "NOT_DEMONSTRATION"}""".formatted(village)).post(FUNDS + "/villages");
        var household = As.user("case-worker")
                .body("""
                        {"code": "%s", "village": "%s", "registeredOn": "2016-05-01"}""".formatted(scene.code(), village))
                .post(FUNDS + "/households");
        As.user("case-worker")
                .header("If-Match", household.header("ETag"))
                .body("{\"on\": \"2018-04-03\", \"reason\": \"示例：脱贫退出\"}")
                .post(household.header("Location") + "/ending")
                .then()
                .statusCode(200);
        var body = """
                {"project": "%1$s", "payee": "%1$s", "household": "%1$s", "amount": "9.00", "paidOn": "%2$s",
                 "paymentReference": "%1$s", "summary": "示例"}""";
        submit("/disbursements", body.formatted(scene.code(), "2018-04-03"))
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_ENDED"), "errors[0].pointer", equalTo("/household"));
        scene.assertFundBalance("100.00", "0.00", "0.00", "100.00");
        approved(submit("/disbursements", body.formatted(scene.code(), "2018-04-02")));
    }

    @Test
    void details_are_given_to_accounts_that_nothing_was_posted_to() {
        As.user("administrator").body("""
                        {"code": "100202", "name": "示例专户", "nameEn": "Sample account"}""").post(FUNDS + "/accounts");
        As.user("auditor")
                .get(FUNDS + "/accounts?code=100202")
                .then()
                .body("items[0].parent", equalTo("1002"), "items[0].side", equalTo("DEBIT"));
        approved(scene.contribution("1.00"));
        As.user("administrator")
                .body("""
                        {"code": "30010101", "name": "示例明细", "nameEn": "Sample detail"}""")
                .post(FUNDS + "/accounts")
                .then()
                .statusCode(409)
                .body("code", equalTo("ACCOUNT_IN_USE"));
        As.user("administrator")
                .body("""
                        {"code": "999901", "name": "示例明细", "nameEn": "Sample detail"}""")
                .post(FUNDS + "/accounts")
                .then()
                .statusCode(422)
                .body("code", equalTo("ACCOUNT_UNKNOWN"));
        As.user("auditor")
                .get(FUNDS + "/accounts?code.in=30010101,999901")
                .then()
                .body("items", hasSize(0));
    }
}
