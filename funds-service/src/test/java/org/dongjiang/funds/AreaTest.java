package org.dongjiang.funds;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas and money: two counties with a programme each, and a programme of the whole site. */
@QuarkusTest
class AreaTest {

    private static final String FUNDS = Scene.FUNDS;
    private static final String HERE = "360222";
    private static final String THERE = "360281";
    private static final String DONOR = "91440300MA5EXAMP1F";
    private static final String[] MONEY = {"funds-maker", "funds-checker", "auditor", "case-worker"};

    /** Of each county a document that waits, an attachment, and a voucher. */
    private static final Map<String, Response> WAITING = new HashMap<>();

    private static final Map<String, String> ATTACHED = new HashMap<>();
    private static final Map<String, String> VOUCHERS = new HashMap<>();

    private final MovedClock clock;

    AreaTest(MovedClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void as_late_as_it_is() {
        clock.set(Duration.ZERO);
    }

    @BeforeEach
    void two_counties() {
        if (!WAITING.isEmpty()) {
            return;
        }
        Scene.openYears();
        send("administrator", "/organisations", """
                {"code": "area-donor", "name": "示例捐赠单位", "kind": "FUND_SOURCE", "creditCode": "%s"}""".formatted(DONOR));
        send("administrator", "/organisations", """
                {"code": "area-payee", "name": "示例单位", "kind": "PAYEE"}""");
        send("administrator", "/programmes", """
                {"code": "area-site", "name": "示例", "nameEn": "Sample", "purpose": "示例"}""");
        posted("/contributions", contribution("area-site", "area-payee"));
        for (var county : List.of(HERE, THERE)) {
            send("administrator", "/programmes", """
                    {"code": "area-%1$s", "name": "示例", "nameEn": "Sample", "purpose": "示例", "region": "%1$s"}""".formatted(county));
            send("funds-maker", "/projects", """
                    {"code": "area-%1$s", "name": "示例", "pillar": "FUNDS", "programme": "area-%1$s", "region": "%1$s"}""".formatted(county));
            send("case-worker", "/villages", """
                    {"code": "%s100201", "name": "示例村", "town": "示例镇", "provinceDesignated": true, "stage": "PLANNED"}""".formatted(county));
            send("case-worker", "/households", """
                    {"code": "area-%1$s", "village": "%1$s100201", "registeredOn": "2016-05-01"}""".formatted(county));
            send("funds-maker", "/batches", """
                    {"code": "area-%1$s", "name": "示例批次", "documentKind": "CONTRIBUTION", "programme": "area-%1$s",
                     "declaredCount": 1, "declaredTotal": "1.00"}""".formatted(county));
            ATTACHED.put(county, attached(county));
            var given = posted(
                    "/contributions",
                    contribution("area-" + county, county.equals(HERE) ? "area-donor" : "area-payee")
                            .replaceFirst("\\{", "{\"attachments\": [\"" + ATTACHED.get(county) + "\"], "));
            VOUCHERS.put(county, given.path("voucherId"));
            posted("/disbursements", disbursement(county, null));
            posted("/acceptances", """
                    {"disbursement": "area-%1$s", "amount": "1.00", "acceptedOn": "2018-05-05", "certificate": "area-%1$s", "summary": "示例"}""".formatted(county));
            WAITING.put(county, submitted(contribution("area-" + county, "area-payee")));
        }
        send("funds-maker", "/projects", """
                {"code": "area-astray", "name": "示例", "pillar": "FUNDS", "programme": "area-%s", "region": "%s"}""".formatted(THERE, HERE));
    }

    private static String contribution(String programme, String source) {
        return """
                {"programme": "%s", "source": "%s", "amount": "100.00", "contributedOn": "2018-03-01", "bankReference": "%s",
                 "summary": "示例"}""".formatted(programme, source, UUID.randomUUID());
    }

    /** @param region null for that of the project */
    private static String disbursement(String county, String region) {
        return """
                {"project": "area-%s", "payee": "area-payee", %s "amount": "10.00", "paidOn": "2018-04-02", "paymentReference": "%s",
                 "summary": "示例"}""".formatted(
                        county,
                        region == null ? "" : "\"region\": \"" + region + "\",",
                        region == null ? "area-" + county : UUID.randomUUID());
    }

    private static String attached(String county) {
        return As.named("maker", "funds-maker")
                .contentType("text/xml")
                .body("<?xml version=\"1.0\" encoding=\"UTF-8\"?><invoice county=\"" + county + "\"/>")
                .post(FUNDS + "/attachments?fileName=area-" + county + ".xml")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void send(String role, String path, String body) {
        var answer = As.user(role).body(body).post(FUNDS + path);
        assertEquals(201, answer.statusCode(), path + ": " + answer.asString());
    }

    private static Response submitted(String body) {
        var submitted = Scene.submit("/contributions", body);
        assertEquals(201, submitted.statusCode(), submitted.asString());
        return submitted;
    }

    private static Response posted(String path, String body) {
        var submitted = Scene.submit(path, body);
        assertEquals(201, submitted.statusCode(), submitted.asString());
        return Scene.approved(submitted);
    }

    private static RequestSpecification of(String county) {
        return As.within(List.of(county), "official-" + county, MONEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contributions",
                "disbursements",
                "acceptances",
                "vouchers",
                "voucher-lines",
                "voucher-uses",
                "batches",
                "fund-balances",
                "attachments",
                "inbox",
                "projects",
                "villages",
                "households"
            })
    void of_money_and_of_what_it_is_spent_on_each_county_sees_its_own(String list) {
        var here = ids(of(HERE), list);
        var there = ids(of(THERE), list);
        assertFalse(here.isEmpty());
        assertFalse(there.isEmpty());
        assertTrue(here.stream().noneMatch(there::contains), list);
        assertEquals(List.of(), ids(As.within(List.of(), "nobody", MONEY), list));
        assertTrue(ids(As.named("all", MONEY), list).containsAll(here));
        var both = ids(As.within(List.of(HERE, THERE), "both", MONEY), list);
        assertTrue(both.containsAll(here) && both.containsAll(there), list);
        of(HERE).get(FUNDS + "/" + list + "?count=true").then().body("total", equalTo(here.size()));
        var file = of(HERE).get(FUNDS + "/" + list + "?format=csv").asString();
        assertTrue(file.contains("#END " + here.size()), file);
        assertTrue(there.stream().noneMatch(file::contains), file);
        if (!list.equals("inbox")) {
            of(HERE).get(FUNDS + "/" + list + "/" + here.get(0)).then().statusCode(200);
            of(HERE).get(FUNDS + "/" + list + "/" + there.get(0))
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("RECORD_UNKNOWN"));
        }
    }

    private static List<String> ids(RequestSpecification caller, String list) {
        return caller.get(FUNDS + "/" + list + "?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void money_that_stands_nowhere_is_of_the_whole_site() {
        of(HERE).get(FUNDS + "/programmes?code=area-site").then().body("items", hasSize(1));
        of(HERE).get(FUNDS + "/contributions?programme=area-site").then().body("items", empty());
        of(HERE).body(contribution("area-site", "area-payee"))
                .post(FUNDS + "/contributions")
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_AREA"));
        As.user("auditor")
                .get(FUNDS + "/contributions?programme=area-site")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_document_outside_is_not_submitted_and_nothing_is_stored() {
        var before = ids(As.user("auditor"), "contributions").size();
        var outside = contribution("area-" + THERE, "area-payee");
        var inside = contribution("area-" + HERE, "area-payee");
        of(HERE).body(outside)
                .post(FUNDS + "/contributions")
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_AREA"));
        bulk("ALL", inside, outside).then().statusCode(403).body("errors.pointer", contains("/items/1"));
        assertEquals(before, ids(As.user("auditor"), "contributions").size());
        bulk("EACH", inside, outside)
                .then()
                .statusCode(200)
                .body("items.status", contains(201, 403), "items[1].problem.code", equalTo("OUTSIDE_AREA"));
        assertEquals(before + 1, ids(As.user("auditor"), "contributions").size());
        As.user("auditor")
                .get(FUNDS + "/fund-balances?programme=area-" + THERE)
                .then()
                .body("items[0].contributed", equalTo("100.00"));
        of(HERE).body(disbursement(HERE, THERE + "100201"))
                .post(FUNDS + "/disbursements")
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_AREA"));
        of(HERE).body(disbursement(HERE, HERE + "100201"))
                .post(FUNDS + "/disbursements")
                .then()
                .statusCode(201);
    }

    private static Response bulk(String mode, String... items) {
        return inBulk("contributions", mode, String.join(", ", items));
    }

    private static Response inBulk(String list, String mode, String items) {
        return of(HERE).body("{\"mode\": \"" + mode + "\", \"items\": [" + items + "]}")
                .post(FUNDS + "/" + list + "/bulk");
    }

    @Test
    void an_adjustment_needs_the_areas_of_all_its_lines() {
        var adjustment = """
                {"adjustedOn": "2018-05-05", "decision": "%s", "summary": "示例", "lines": [
                 {"account": "500102", "side": "DEBIT", "amount": "1.00", "programme": "area-%2$s", "project": "area-%2$s"},
                 {"account": "500101", "side": "CREDIT", "amount": "1.00", "programme": "area-%2$s", "project": "area-%2$s"},
                 {"account": "500102", "side": "DEBIT", "amount": "1.00", "programme": "area-%3$s", "project": "area-%3$s"},
                 {"account": "500101", "side": "CREDIT", "amount": "1.00", "programme": "area-%3$s", "project": "area-%3$s"}]}""".formatted(UUID.randomUUID(), HERE, THERE);
        of(HERE).body(adjustment).post(FUNDS + "/adjustments").then().statusCode(403);
        As.within(List.of("3602"), "prefecture", MONEY)
                .body(adjustment)
                .post(FUNDS + "/adjustments")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"approval,funds-checker", "rejection,funds-checker", "return,funds-checker", "withdrawal,funds-maker"})
    void a_document_outside_is_not_decided(String decision, String role) {
        var waiting = WAITING.get(THERE);
        var answer = As.within(List.of(HERE), role.equals("funds-maker") ? "maker" : "checker", role)
                .header("If-Match", "\"0\"")
                .body(decision.matches("rejection|return") ? "{\"reason\": \"示例\"}" : "")
                .post(waiting.header("Location") + "/" + decision);
        assertEquals(403, answer.statusCode(), answer.asString());
        assertEquals("OUTSIDE_AREA", answer.path("code"));
        As.user("auditor")
                .get(waiting.header("Location"))
                .then()
                .body("status", equalTo("SUBMITTED"), "version", equalTo(0));
    }

    @Test
    void of_many_approvals_those_outside_are_refused_and_the_others_done() {
        var inside = submitted(contribution("area-" + HERE, "area-payee"));
        As.within(List.of(HERE), "checker", "funds-checker")
                .body("""
                        {"items": [{"kind": "CONTRIBUTION", "id": "%s", "version": 0}, {"kind": "CONTRIBUTION", "id": "%s", "version": 0}]}""".formatted(WAITING.get(THERE).path("id"), inside.path("id")))
                .post(FUNDS + "/inbox/approvals")
                .then()
                .statusCode(200)
                .body("items.status", contains(403, 200), "items[0].problem.code", equalTo("OUTSIDE_AREA"));
        As.user("auditor").get(inside.header("Location")).then().body("status", equalTo("POSTED"));
    }

    @Test
    void an_attachment_outside_is_named_by_nobody_who_does_not_see_it() {
        var outside = ATTACHED.get(THERE);
        var before = ids(As.user("auditor"), "contributions").size();
        var document = contribution("area-" + HERE, "area-payee");
        saysTheSameAsOf(
                UUID.randomUUID().toString(), outside, "/contributions", with("attachments", "[\"%s\"]", document));
        saysTheSameAsOf(
                UUID.randomUUID().toString(),
                outside,
                "/disbursements",
                with("attachments", "[\"%s\"]", disbursement(HERE, HERE + "100201")));
        var naming = with("attachments", "[\"" + outside + "\"]", document);
        bulk("ALL", contribution("area-" + HERE, "area-payee"), naming)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items/1/attachments"));
        assertEquals(before, ids(As.user("auditor"), "contributions").size());
        bulk("EACH", naming)
                .then()
                .body("items.status", contains(422), "items[0].problem.code", equalTo("REFERENCE_UNKNOWN"));
        var draft = of(HERE).body("{\"kind\": \"CONTRIBUTION\", \"body\": " + naming + "}")
                .post(FUNDS + "/drafts");
        of(HERE).header("If-Match", "\"0\"")
                .post(draft.header("Location") + "/submission")
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_UNKNOWN"));
        assertEquals(before, ids(As.user("auditor"), "contributions").size());
        of(HERE).get(FUNDS + "/attachments/" + outside + "/content").then().statusCode(404);
    }

    @Test
    void an_attachment_is_named_by_who_sees_it_and_by_who_uploaded_it() {
        for (var maker : List.of(of(HERE), As.within(List.of(HERE), "maker", MONEY))) {
            maker.body(with(
                            "attachments",
                            "[\"" + ATTACHED.get(HERE) + "\"]",
                            contribution("area-" + HERE, "area-payee")))
                    .post(FUNDS + "/contributions")
                    .then()
                    .statusCode(201);
        }
        As.within(List.of(HERE), "maker", MONEY)
                .body(with(
                        "attachments",
                        "[\"" + attached(HERE + "-new") + "\"]",
                        contribution("area-" + HERE, "area-payee")))
                .post(FUNDS + "/contributions")
                .then()
                .statusCode(201);
    }

    @Test
    void what_was_opened_in_an_emergency_is_read_and_not_named() {
        var roles = List.of("supervisor", "funds-maker").toArray(String[]::new);
        As.within(List.of(HERE), "reader", roles)
                .body("""
                        {"region": "%s", "reason": "群众来信反映问题，现场核查"}""".formatted(THERE))
                .post(FUNDS + "/emergency-accesses")
                .then()
                .statusCode(201);
        As.within(List.of(HERE), "reader", roles)
                .get(FUNDS + "/attachments/" + ATTACHED.get(THERE))
                .then()
                .statusCode(200);
        As.within(List.of(HERE), "reader", roles)
                .body(with(
                        "attachments", "[\"" + ATTACHED.get(THERE) + "\"]", contribution("area-" + HERE, "area-payee")))
                .post(FUNDS + "/contributions")
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_UNKNOWN"));
    }

    private static String with(String member, String value, String document) {
        return document.replaceFirst("\\{", "{\"" + member + "\": " + value + ", ");
    }

    /** @param document with a place for the name of something else */
    private static void saysTheSameAsOf(String unknown, String outside, String path, String document) {
        var never = refusal(path, document, unknown);
        assertEquals("REFERENCE_UNKNOWN", never.get("code"));
        assertEquals(never, refusal(path, document, outside));
    }

    private static Map<String, Object> refusal(String path, String document, String named) {
        var before = ids(As.user("auditor"), path.substring(1)).size();
        var answer = of(HERE).body(document.formatted(named)).post(FUNDS + path);
        assertEquals(422, answer.statusCode(), answer.asString());
        assertEquals(before, ids(As.user("auditor"), path.substring(1)).size());
        var told = new HashMap<String, Object>(answer.jsonPath().getMap(""));
        told.remove("traceId");
        told.replaceAll((member, value) -> value.toString().replace(named, "…"));
        return told;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    disbursements | {"project": "area-astray", "payee": "area-payee", "amount": "1.00", "paidOn": "2018-04-02", "paymentReference": "%1$s", "summary": "示例"}
                    disbursements | {"project": "area-astray", "payee": "area-payee", "region": "360222100201", "amount": "1.00", "paidOn": "2018-04-02", "paymentReference": "%1$s", "summary": "示例"}
                    allotments    | {"project": "area-astray", "amount": "1.00", "allottedOn": "2018-04-02", "reservedUntil": "2099-12-31", "decision": "%1$s", "summary": "示例"}
                    adjustments   | {"adjustedOn": "2018-05-05", "decision": "%1$s", "summary": "示例", "lines": [{"account": "1221", "side": "DEBIT", "amount": "1.00", "programme": "area-360281", "region": "360222"}, {"account": "2241", "side": "CREDIT", "amount": "1.00", "programme": "area-360281", "region": "360222"}]}
                    adjustments   | {"adjustedOn": "2018-05-05", "decision": "%1$s", "summary": "示例", "lines": [{"account": "1221", "side": "DEBIT", "amount": "1.00", "programme": "area-site"}, {"account": "2241", "side": "CREDIT", "amount": "1.00", "programme": "area-site"}, {"account": "1221", "side": "DEBIT", "amount": "1.00", "programme": "area-360222", "region": "360222"}, {"account": "2241", "side": "CREDIT", "amount": "1.00", "programme": "area-360222", "region": "360222"}]}
                    """)
    void money_of_a_programme_outside_is_not_moved(String list, String document) {
        var before = money();
        int count = ids(As.user("auditor"), list).size();
        var asked = document.formatted(UUID.randomUUID());
        of(HERE).body(asked).post(FUNDS + "/" + list).then().statusCode(403).body("code", equalTo("OUTSIDE_AREA"));
        inBulk(list, "ALL", asked).then().statusCode(403);
        inBulk(list, "EACH", asked)
                .then()
                .body("items.status", contains(403), "items[0].problem.code", equalTo("OUTSIDE_AREA"));
        assertEquals(count, ids(As.user("auditor"), list).size());
        assertEquals(before, money());
    }

    private static String money() {
        return As.user("auditor").get(FUNDS + "/fund-balances?limit=200").asString();
    }

    @Test
    void money_of_a_programme_outside_is_moved_with_both_areas() {
        var payment = disbursement("astray", HERE + "100201");
        var waiting =
                As.within(List.of(HERE, THERE), "maker", MONEY).body(payment).post(FUNDS + "/disbursements");
        assertEquals(201, waiting.statusCode(), waiting.asString());
        As.within(List.of(HERE), "checker", MONEY)
                .header("If-Match", "\"0\"")
                .post(waiting.header("Location") + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_AREA"));
        As.within(List.of(HERE), "checker", MONEY)
                .body("""
                        {"items": [{"kind": "DISBURSEMENT", "id": "%s", "version": 0}]}""".formatted(waiting.<String>path("id")))
                .post(FUNDS + "/inbox/approvals")
                .then()
                .body("items.status", contains(403));
        As.user("auditor").get(waiting.header("Location")).then().body("status", equalTo("SUBMITTED"));
        As.within(List.of(HERE, THERE), "checker", MONEY)
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"示例\"}")
                .post(waiting.header("Location") + "/rejection")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"projects,programme,201", "programmes,parent,403"})
    void nothing_is_put_under_a_programme_outside_nor_taken_from_there(String list, String under, int ofWholeSite) {
        var site = programme("");
        var here = programme(", \"region\": \"" + HERE + "\"");
        var there = programme(", \"region\": \"" + THERE + "\"");
        put(list, under, there).then().statusCode(403).body("code", equalTo("OUTSIDE_AREA"));
        As.user("auditor").get(FUNDS + "/projects?programme=" + there).then().body("items", empty());
        put(list, under, site).then().statusCode(ofWholeSite);
        var inside = put(list, under, here);
        var outside = As.user("administrator").body(under(list, under, there)).post(FUNDS + "/" + list);
        moved(inside, under, there).then().statusCode(403).body("code", equalTo("OUTSIDE_AREA"));
        moved(outside, under, here).then().statusCode(403).body("code", equalTo("OUTSIDE_AREA"));
        for (var stored : List.of(inside, outside)) {
            assertEquals(201, stored.statusCode(), stored.asString());
            As.user("auditor")
                    .get(stored.header("Location"))
                    .then()
                    .body(under, equalTo(stored.path(under)), "version", equalTo(0));
        }
    }

    private static String programme(String region) {
        var code = "area-" + UUID.randomUUID();
        send("administrator", "/programmes", """
                {"code": "%s", "name": "示例", "nameEn": "Sample", "purpose": "示例"%s}""".formatted(code, region));
        return code;
    }

    private static Response put(String list, String under, String programme) {
        return official().body(under(list, under, programme)).post(FUNDS + "/" + list);
    }

    private static String under(String list, String under, String programme) {
        var rest = list.equals("projects") ? "\"pillar\": \"FUNDS\"" : "\"nameEn\": \"Sample\", \"purpose\": \"示例\"";
        return """
                {"code": "area-%s", "name": "示例", "%s": "%s", "region": "%s", %s}""".formatted(UUID.randomUUID(), under, programme, HERE, rest);
    }

    private static RequestSpecification official() {
        return As.within(List.of(HERE), "official", "administrator");
    }

    private static Response moved(Response record, String member, String programme) {
        return official()
                .header("If-Match", "\"0\"")
                .body(Map.of("patch", Map.of(member, programme), "reason", "示例更正"))
                .post(record.header("Location") + "/corrections");
    }

    @Test
    void what_is_named_by_its_number_does_not_exist_outside() {
        var agreement = "area-" + UUID.randomUUID();
        posted("/pledges", """
                {"programme": "area-%s", "source": "area-payee", "amount": "1.00", "pledgedOn": "2018-01-10", "agreement": "%s",
                 "summary": "示例"}""".formatted(THERE, agreement));
        var waiting = "area-" + UUID.randomUUID();
        Scene.submit("/pledges", """
                        {"programme": "area-%s", "source": "area-payee", "amount": "1.00", "pledgedOn": "2018-01-10", "agreement": "%s",
                         "summary": "示例"}""".formatted(THERE, waiting)).then().statusCode(201);
        var decision = "area-" + UUID.randomUUID();
        var allotment = Scene.submit("/allotments", """
                {"project": "area-%s", "amount": "1.00", "allottedOn": "2018-04-02", "reservedUntil": "2099-12-31", "decision": "%s",
                 "summary": "示例"}""".formatted(THERE, decision));
        Scene.approve(allotment, "checker").then().statusCode(200);
        var unknown = "area-" + UUID.randomUUID();
        var given = contribution("area-" + HERE, "area-payee");
        saysTheSameAsOf(unknown, agreement, "/contributions", with("pledge", "\"%s\"", given));
        saysTheSameAsOf(unknown, waiting, "/contributions", with("pledge", "\"%s\"", given));
        saysTheSameAsOf(unknown, "area-" + THERE, "/contributions", with("batch", "\"%s\"", given));
        saysTheSameAsOf(
                UUID.randomUUID().toString(),
                WAITING.get(THERE).path("id"),
                "/contributions",
                with("replaces", "\"%s\"", given));
        var paid = disbursement(HERE, HERE + "100201");
        saysTheSameAsOf(unknown, decision, "/disbursements", with("allotment", "\"%s\"", paid));
        saysTheSameAsOf(unknown, "area-" + THERE, "/acceptances", """
                {"disbursement": "%s", "amount": "1.00", "acceptedOn": "2018-05-05", "certificate": "area-acceptance", "summary": "示例"}""");
        saysTheSameAsOf(unknown, "area-" + THERE, "/surplus-returns", """
                {"disbursement": "%s", "amount": "1.00", "returnedOn": "2018-05-05", "bankReference": "area-return", "summary": "示例"}""");
        String voucher = As.user("auditor")
                .get(FUNDS + "/vouchers/" + VOUCHERS.get(THERE))
                .path("code");
        var reversal = """
                {"voucher": "%s", "reversedOn": "2018-06-03", "cause": "OTHER", "summary": "示例"}""";
        saysTheSameAsOf(voucher.replaceFirst("-\\d+$", "-999999999"), voucher, "/reversals", reversal);
        String inside = As.user("auditor")
                .get(FUNDS + "/vouchers/" + VOUCHERS.get(HERE))
                .path("code");
        of(HERE).body(with("amount", "\"1.00\"", reversal.formatted(inside)))
                .post(FUNDS + "/reversals")
                .then()
                .statusCode(201);
    }

    @Test
    void attachments_and_proofs_are_seen_with_what_they_belong_to() {
        for (var county : List.of(HERE, THERE)) {
            int status = county.equals(HERE) ? 200 : 404;
            of(HERE).get(FUNDS + "/attachments/" + ATTACHED.get(county)).then().statusCode(status);
            of(HERE).get(FUNDS + "/attachments/" + ATTACHED.get(county) + "/content")
                    .then()
                    .statusCode(status);
            var proof = of(HERE).get(FUNDS + "/log/proofs/" + VOUCHERS.get(county));
            assertTrue(county.equals(THERE) ? proof.statusCode() == 404 : proof.statusCode() != 404, proof.asString());
        }
        As.within(List.of(), "maker", "funds-maker")
                .get(FUNDS + "/attachments/" + ATTACHED.get(THERE))
                .then()
                .statusCode(200);
    }

    @Test
    void a_draft_is_seen_by_its_author_and_with_all_areas() {
        var saved = of(HERE).body("""
                        {"kind": "CONTRIBUTION", "body": {"programme": "area-%s"}}""".formatted(HERE)).post(FUNDS + "/drafts");
        var at = saved.header("Location");
        of(HERE).get(at).then().statusCode(200);
        As.user("auditor").get(at).then().statusCode(200);
        of(THERE).get(at).then().statusCode(404);
        As.within(List.of(HERE), "another", MONEY).get(at).then().statusCode(404);
        of(THERE).get(FUNDS + "/drafts").then().body("items", empty());
    }

    @Test
    void lineage_has_the_payments_of_the_area() {
        of(HERE).get(FUNDS + "/lineage?programme=area-" + HERE)
                .then()
                .statusCode(200)
                .body("items.project", everyItem(equalTo("area-" + HERE)));
        of(HERE).get(FUNDS + "/lineage?programme=area-" + THERE)
                .then()
                .statusCode(200)
                .body("items", empty(), "amount", equalTo("0.00"));
        of(HERE).get(FUNDS + "/lineage?format=csv&programme=area-" + THERE)
                .then()
                .body(not(startsWith("area-" + THERE)));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/account-statement?account=100201&from=2018-01-01",
        "GET,/lineage/summary?programme=area-site&by=PROJECT",
        "GET,/differences",
        "GET,/reconciliations",
        "GET,/log/tile/entries/000.p/1",
        "POST,/reconciliations",
        "POST,/fiscal-years",
        "POST,/approval-thresholds",
        "POST,/earmark-clauses",
        "POST,/audit/rule-settings",
        "POST,/reopenings",
        "POST,/accounts",
        "PATCH,/accounts/00000000-0000-7000-8000-000000000001",
        "POST,/stage-rules",
        "POST,/exit-indicators"
    })
    void the_whole_site_needs_all_areas(String method, String path) {
        var official = As.within(List.of(HERE), "official", "administrator", "auditor", "funds-maker");
        if (!method.equals("GET")) {
            official.contentType(method.equals("PATCH") ? As.MERGE_PATCH : "application/json")
                    .body("{}");
        }
        official.request(method, FUNDS + path).then().statusCode(403).body("code", equalTo("WHOLE_SITE_NEEDED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/trial-balance",
                "/fund-balance-statement",
                "/accounts",
                "/organisations",
                "/periods",
                "/approval-thresholds",
                "/indicators?code=funds.contributed"
            })
    void figures_and_what_stands_nowhere_are_the_same_in_every_area(String path) {
        assertEquals(
                As.named("all", MONEY).get(FUNDS + path).asString(),
                of(HERE).get(FUNDS + path).asString());
    }

    @Test
    void a_donor_sees_its_own_money() {
        var donor = As.organisation(DONOR, "donor", "funds-maker");
        donor.get(FUNDS + "/contributions").then().statusCode(200).body("items.source", contains("area-donor"));
        for (var list : List.of("vouchers", "projects", "villages", "fund-balances")) {
            As.organisation(DONOR, "donor", "funds-maker")
                    .get(FUNDS + "/" + list)
                    .then()
                    .body("items", empty());
        }
        As.organisation(DONOR, "donor", "funds-maker")
                .body(contribution("area-" + HERE, "area-payee"))
                .post(FUNDS + "/contributions")
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_AREA"));
        As.organisation(DONOR, "donor", "funds-maker")
                .header("If-Match", "\"0\"")
                .body(Map.of("patch", Map.of("name", "示例"), "reason", "示例更正"))
                .post(FUNDS + "/organisations/"
                        + As.user("viewer")
                                .get(FUNDS + "/organisations?code=area-payee")
                                .path("items[0].id") + "/corrections")
                .then()
                .statusCode(403);
    }

    @Test
    void the_feed_has_the_vouchers_of_the_area() {
        var from = Scene.lastEvent();
        var here = posted("/contributions", contribution("area-" + HERE, "area-payee"));
        var there = posted("/contributions", contribution("area-" + THERE, "area-payee"));
        var events = "/feed?limit=1000&after=" + from;
        var all = List.<String>of();
        while (!all.contains("vouchers/" + there.path("voucherId"))) {
            all = As.user("auditor").get(FUNDS + events).path("subject");
        }
        of(HERE).get(FUNDS + events)
                .then()
                .body("subject", hasItem("vouchers/" + here.path("voucherId")))
                .body("subject", not(hasItem("vouchers/" + there.path("voucherId"))));
    }

    @Test
    void an_emergency_access_ends_after_three_hours() {
        var list = FUNDS + "/households?code=area-" + HERE;
        var supervisor = List.of("supervisor", "auditor").toArray(String[]::new);
        As.within(List.of(), "inspector", supervisor).get(list).then().body("items", empty());
        As.within(List.of(), "inspector", supervisor)
                .body("""
                        {"region": "%s", "reason": "群众来信反映问题，现场核查"}""".formatted(HERE))
                .post(FUNDS + "/emergency-accesses")
                .then()
                .statusCode(201);
        As.within(List.of(), "inspector", supervisor).get(list).then().body("items", hasSize(1));
        As.within(List.of(), "inspector", supervisor)
                .get(FUNDS + "/vouchers/" + VOUCHERS.get(HERE))
                .then()
                .statusCode(200);
        As.within(List.of(), "inspector", supervisor)
                .get(FUNDS + "/vouchers/" + VOUCHERS.get(THERE))
                .then()
                .statusCode(404);
        clock.set(Duration.ofHours(2).plusMinutes(59));
        As.within(List.of(), "inspector", supervisor).get(list).then().body("items", hasSize(1));
        clock.set(Duration.ofHours(3).plusSeconds(1));
        As.within(List.of(), "inspector", supervisor).get(list).then().body("items", empty());
        As.within(List.of(), "inspector", "auditor").get(list).then().body("items", empty());
    }

    @Test
    void many_makers_and_checkers_at_once_stay_within_their_areas() throws Exception {
        var next = new AtomicInteger();
        var done = Together.together(64, () -> {
            var county = next.incrementAndGet() % 2 == 0 ? HERE : THERE;
            var other = county.equals(HERE) ? THERE : HERE;
            int outside = of(county)
                    .body(contribution("area-" + other, "area-payee"))
                    .post(FUNDS + "/contributions")
                    .statusCode();
            var seen = of(county).get(FUNDS + "/contributions?limit=200&q=示例").asString()
                    + of(county).get(FUNDS + "/voucher-lines?limit=200").asString();
            // A crowd may be told to come again.
            return (outside == 403 || outside == 503) && !seen.contains("area-" + other);
        });
        assertEquals(64, done.stream().filter(within -> within).count());
    }
}
