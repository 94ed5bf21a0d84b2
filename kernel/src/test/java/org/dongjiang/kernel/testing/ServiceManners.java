package org.dongjiang.kernel.testing;

import static org.dongjiang.kernel.testing.Contract.parameter;
import static org.dongjiang.kernel.testing.Contract.query;
import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dongjiang.kernel.security.Roles;
import org.dongjiang.kernel.testing.Contract.Operation;
import org.dongjiang.suite.database.BuildDatabase;
import org.junit.jupiter.api.Test;

/** The behaviour common to all pillar services, checked over HTTP for every operation of the contract. */
public abstract class ServiceManners {

    private static final String[] EVERY_PERSON = RoleTable.EVERY_PERSON.toArray(String[]::new);
    private static final List<String> BAD_BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"text\"",
            "{}",
            "{\"unknownMember\": 1}",
            "{\"a\": 1, \"a\": 2}",
            "{} {}",
            "{\"a\": 1e400}",
            "[".repeat(1000) + "]".repeat(1000));
    /** Each takes the place of every member of an example in turn. */
    private static final List<String> BAD_VALUES = List.of(
            "null",
            "{}",
            "[]",
            "true1",
            "\"\"",
            "\" \\t\"",
            "1e400",
            "123456789012345678901234567890",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"" + "长".repeat(5000) + "\"");

    /** Where an item of many belongs. */
    private static final List<String> BAD_ITEMS = List.of("{}", "null", "[]", "[{}]", "\"text\"", "7");

    private static final String ODD = "宝安 '\"%_\\\\";
    private static final List<String> SOUGHT = List.of("", ODD, "𠮷", "9".repeat(40), "9999-12-31");

    private static final List<String> NOT_OFFERED = List.of("text/html", "x", "/", "application/xml, image/*");

    /** What queries for indicators have besides dimensions. */
    private static final Set<String> OF_INDICATORS =
            Set.of("asOf", "code", "code.in", "from", "to", "step", "counting");

    /** The same for the members that are dates. */
    private static final List<String> BAD_DATES = List.of(
            "\"+999999999-12-31\"", "\"0000-00-00\"", "\"2018-02-30\"", "\"2018-6-1\"", "\"2018-06-01T00:00:00Z\"");

    private static final String DATE = "\"\\d{4}-\\d{2}-\\d{2}\"";

    @Management
    private URI management;

    /** The records that the examples need in addition to each other. */
    protected void prepare() {}

    /** An example with the ids of prepared records instead of those in the contract, which are of none. */
    protected String example(String body) {
        return body;
    }

    @Test
    void it_is_ready_where_the_database_is_set_safely_and_its_user_has_the_rights_that_migrations_grant() {
        RestAssured.given()
                .get(management.resolve("health/ready"))
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'database-preflight' }.status", equalTo("UP"));
    }

    /** Other collations give different characters one weight: two names would be one, and a filter would find the other. */
    @Test
    void every_text_is_compared_character_by_character() throws SQLException {
        var database = service().replace('-', '_');
        try (var connection = BuildDatabase.join().connect();
                var columns = connection.prepareStatement(
                        "SELECT COUNT(*), COUNT(CASE WHEN collation_name <> 'utf8mb4_bin' THEN 1 END)"
                                + " FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)"
                                + " WHERE table_type = 'BASE TABLE' AND table_schema = ? AND collation_name IS NOT NULL")) {
            columns.setString(1, database);
            var found = columns.executeQuery();
            assertTrue(found.next() && found.getInt(1) > 0, database);
            assertEquals(0, found.getInt(2), database);
        }
    }

    @Test
    void every_operation_tells_in_both_languages_what_it_does() {
        for (var operation : Contract.read().operations()) {
            assertFalse(operation.id().isEmpty(), operation.path());
            var summary = operation.definition().path("summary").asText();
            assertTrue(summary.matches(".*\\p{IsHan}.* · .*[A-Za-z].*"), operation.id() + ": " + summary);
        }
    }

    @Test
    void the_contract_says_of_each_value_what_it_may_be() {
        var contract = Contract.read();
        var vague = new TreeSet<String>();
        for (var pattern : contract.document().findValuesAsText("pattern")) {
            if (!pattern.startsWith("^") || !pattern.endsWith("$")) {
                vague.add(pattern);
            }
        }
        for (var operation : contract.operations()) {
            for (var parameter : operation.definition().path("parameters")) {
                var schema = parameter.path("schema");
                boolean isVague = schema.path("type").asText().equals("string")
                        && Stream.of("enum", "format", "pattern", "maxLength").noneMatch(schema::has);
                if (isVague || (!schema.has("type") && !schema.has("$ref"))) {
                    vague.add(operation.id() + " " + parameter.path("name").asText());
                }
            }
        }
        for (var schema : contract.document().at("/components/schemas").properties()) {
            var members = schema.getValue().path("properties");
            if (schema.getKey().endsWith("View") && !members.isEmpty()) {
                assertFalse(schema.getValue().path("required").isEmpty(), schema.getKey());
            }
        }
        assertEquals(Set.of(), vague);
    }

    /** Why examples were refused, by operation; null until they are recorded. */
    private static Map<String, String> refusedExamples;

    /** Records all examples, once. */
    private Map<String, String> recordExamples(Contract contract) {
        if (refusedExamples != null) {
            return refusedExamples;
        }
        prepare();
        var open = new ArrayList<>(
                contract.operations().stream().filter(Operation::isCreation).toList());
        var refused = new TreeMap<String, String>();
        for (int left = open.size() + 1; !open.isEmpty() && open.size() < left; ) {
            left = open.size();
            refused.clear();
            open.removeIf(operation -> {
                var answer = post(operation, example(contract.exampleBody(operation)));
                refused.put(operation.id(), answer.asString());
                return operation.isBulk()
                        ? answer.statusCode() == 200
                        : answer.statusCode() == 201 && isKnownAgain(answer) && approved(contract, operation, answer);
            });
        }
        refused.keySet().retainAll(open.stream().map(Operation::id).toList());
        refusedExamples = refused;
        return refused;
    }

    @Test
    void every_example_of_the_contract_works() throws Exception {
        var contract = Contract.read();
        assertEquals(Map.of(), recordExamples(contract));
        contract.operations().stream().filter(Operation::isList).forEach(list -> {
            assertSparse(list);
            assertPaged(list);
            new ExportedList(list.path(), () -> As.user(EVERY_PERSON)).assertWhole();
        });
        int recorded = 0;
        for (var bulk : contract.operations().stream().filter(Operation::isBulk).toList()) {
            recorded += recordedOnce(contract, bulk);
        }
        assertTrue(recorded > 0);
        assertOnlyKnownFigures();
    }

    /**
     * On a day before everything that is recorded, a figure is absent with its reason, or zero by lines of the ledger, which
     * knows every amount. Registers without days say the same of each day.
     */
    private static void assertOnlyKnownFigures() {
        var before =
                As.nobody().get(anyPath("/indicators") + "?asOf=1990-01-01").jsonPath();
        for (var figure : before.<Map<String, Object>>getList("items")) {
            var value = (String) figure.get("value");
            boolean known = value == null
                    ? figure.get("reason") != null || figure.get("gap") != null
                    : new BigDecimal(value).signum() != 0 || figure.get("lines") != null;
            assertTrue(known, figure.toString());
        }
    }

    /**
     * The answer to a bulk request matches what is stored, once, however often and by however many clients it is sent.
     *
     * @return how many were recorded; for a register whose records are known by something else than a code the example is there already
     */
    private static int recordedOnce(Contract contract, Operation bulk) throws Exception {
        long before = count(contract, bulk);
        var item = fresh(contract.example(bulk).at("/items/0"));
        var items = Stream.concat(
                        Stream.of(item, item),
                        Stream.concat(BAD_ITEMS.stream(), Stream.of(item.replaceFirst("\\{", "{\"unknown\": 1, "))))
                .toArray(String[]::new);
        var all = bulk(UUID.randomUUID().toString(), bulk, "ALL", items);
        assertProblem(bulk, all, 400, "REQUEST_INVALID");
        assertEquals(
                IntStream.range(2, items.length).mapToObj(Integer::toString).toList(),
                all.jsonPath().<String>getList("errors.pointer").stream()
                        .map(pointer -> pointer.split("/")[2])
                        .distinct()
                        .toList(),
                bulk.id());
        assertEquals(before, count(contract, bulk), bulk.id());

        var key = UUID.randomUUID().toString();
        var answers = together(3, () -> bulk(key, bulk, "EACH", items));
        answers.add(bulk(key, bulk, "EACH", items));
        var shown = bulk.id() + answers.stream().map(Response::asString).toList();
        var results = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .map(Response::asString)
                .distinct()
                .toList();
        assertEquals(1, results.size(), shown);
        assertTrue(
                answers.stream().map(Response::statusCode).allMatch(Set.of(200, 409, 503)::contains)
                        && "true".equals(answers.get(3).header("Idempotency-Replayed")),
                shown);
        var each = answers.get(3).jsonPath();
        for (int at = 2; at < items.length; at++) {
            assertEquals(400, each.getInt("items[" + at + "].status"), shown);
            assertWithin("/items/" + at, each.getList("items[" + at + "].problem.errors.pointer"), bulk);
        }
        int recorded = (int) each.getList("items.status").stream()
                .filter(status -> status.equals(201))
                .count();
        assertEquals(before + recorded, count(contract, bulk), shown);
        assertProblem(bulk, bulk(key, bulk, "EACH", item), 422, "IDEMPOTENCY_KEY_REUSED");
        return recorded;
    }

    private static void assertWithin(String item, List<String> pointers, Operation bulk) {
        assertTrue(
                !pointers.isEmpty() && pointers.stream().allMatch(pointer -> (pointer + "/").startsWith(item + "/")),
                bulk.id() + pointers);
    }

    /** An example under another code, where its record has one. */
    private static String fresh(JsonNode example) {
        var code = example.path("code").asText();
        var other = code.matches("\\d*")
                ? code.replaceFirst(
                        "\\d{3}$", Integer.toString(ThreadLocalRandom.current().nextInt(100, 1_000)))
                : code + "-" + UUID.randomUUID().toString().substring(0, 8);
        return example.toString().replace("\"code\":\"" + code + "\"", "\"code\":\"" + other + "\"");
    }

    private static Response bulk(String key, Operation bulk, String mode, String... items) {
        return As.again(key, "bulk", EVERY_PERSON)
                .body("{\"mode\": \"" + mode + "\", \"items\": [" + String.join(", ", items) + "]}")
                .post(bulk.path());
    }

    @Test
    void every_register_takes_many_in_one_request_and_no_other_request_counts_as_one() {
        var contract = Contract.read();
        for (var bulk : contract.kinds().stream().filter(Operation::isBulk).toList()) {
            long before = count(contract, bulk);
            var item = contract.example(bulk).at("/items/0").toString();
            var key = UUID.randomUUID().toString();
            var refused = new LinkedHashMap<Response, String>();
            refused.put(bulk(key, bulk, "ALL", Collections.nCopies(1_001, item).toArray(String[]::new)), "/items");
            refused.put(bulk(key, bulk, "EACH", Collections.nCopies(1_001, item).toArray(String[]::new)), "/items");
            refused.put(bulk(key, bulk, "ALL"), "/items");
            refused.put(bulk(key, bulk, "SOME", item), "/mode");
            refused.put(bulk(key, bulk, "all", item), "/mode");
            refused.forEach((answer, pointer) -> {
                assertProblem(bulk, answer, 400, null);
                assertEquals(List.of(pointer), answer.jsonPath().getList("errors.pointer"), bulk.id());
            });
            for (var body :
                    List.of("{\"mode\": \"EACH\", \"items\": {\"0\": " + item + "}}", "[" + item + "]", item + "x")) {
                assertProblem(
                        bulk, As.again(key, "bulk", EVERY_PERSON).body(body).post(bulk.path()), 400, null);
            }
            assertTrue(bulk.needs("Idempotency-Key"), bulk.id());
            var keyless = As.nobody()
                    .auth()
                    .oauth2(Tokens.of(EVERY_PERSON))
                    .body(contract.exampleBody(bulk))
                    .post(bulk.path());
            assertProblem(bulk, keyless, 400, "IDEMPOTENCY_KEY_MISSING");
            assertEquals(before, count(contract, bulk), bulk.id());
        }
        assertEquals(
                contract.operations().stream()
                        .filter(operation -> operation.isCreation() && operation.takesJson() && !operation.isBulk())
                        .map(operation -> operation.path() + "/bulk")
                        .sorted()
                        .toList(),
                contract.operations().stream()
                        .filter(Operation::isBulk)
                        .map(Operation::path)
                        .sorted()
                        .toList());
    }

    /** With its tag, which a cache may have made weak; the answer then has no headers of a body. */
    private static boolean isKnownAgain(Response created) {
        var tag = created.header("ETag");
        assertEquals(412, read(created, "If-Match: \"x\"").status());
        assertEquals(412, read(created, "If-Match: W/" + tag).status());
        assertEquals(
                412, read(created, "If-Match: \"x\"", "If-None-Match: " + tag).status());
        assertEquals(
                200, read(created, "If-Match: \"x\"", "If-Match: \"y\", " + tag).status());
        assertEquals(200, read(created, "If-Match: *").status());
        var answer = read(created, "If-None-Match: \"x\"", "If-None-Match: \"y\", W/" + tag);
        assertTrue(
                answer.status() == 304
                        && answer.list("Transfer-Encoding").isEmpty()
                        && answer.list("Content-Length").isEmpty()
                        && answer.list("ETag").equals(List.of(tag)),
                answer.head());
        return true;
    }

    private static Wire read(Response created, String... conditions) {
        return Wire.send("HEAD " + created.header("Location") + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + bearer() + "\r\n" + String.join("\r\n", conditions) + "\r\n\r\n");
    }

    /** Approves a document as another person. */
    private static boolean approved(Contract contract, Operation creation, Response created) {
        return contract.operations().stream()
                .filter(other -> other.path().equals(creation.path() + "/{id}/approval"))
                .allMatch(approval -> As.named("approver", Roles.FUNDS_CHECKER, Roles.ADMINISTRATOR)
                                .header("If-Match", created.header("ETag"))
                                .post(created.header("Location") + "/approval")
                                .statusCode()
                        == 200);
    }

    @Test
    void every_list_refuses_what_it_does_not_know() {
        for (var list :
                Contract.read().kinds().stream().filter(Operation::isList).toList()) {
            assertProblem(list, get(list, "?nonsense=1"), 400, "FILTER_UNKNOWN");
            assertProblem(list, get(list, "?sort=nonsense"), 400, "SORT_UNKNOWN");
            assertProblem(list, get(list, "?cursor=nonsense"), 400, "CURSOR_INVALID");
            assertProblem(list, get(list, "?cursor=eyJvcmRlciI6IiIsInZhbHVlcyI6W119"), 400, "CURSOR_INVALID");
            assertProblem(list, get(list, "?limit=0"), 400, "FILTER_VALUE_INVALID");
            assertProblem(list, get(list, "?limit=-1"), 400, "FILTER_VALUE_INVALID");
            assertProblem(list, get(list, "?count=maybe"), 400, "FILTER_VALUE_INVALID");
            assertProblem(list, get(list, "?fields=nonsense"), 400, "FILTER_VALUE_INVALID");
            assertProblem(list, get(list, "?limit=1&limit=2"), 400, "PARAMETER_REPEATED");
            assertProblem(list, get(list, "?recordedAt.gte=yesterday"), 400, null);
            if (list.parameters().anyMatch("recordedAt.gte"::equals)) {
                var basic = "?recordedAt.gte=2018-01-01T00:00:00.000000%2B0800";
                assertEquals(200, get(list, basic).statusCode(), list.id());
            }
        }
    }

    @Test
    void a_cursor_of_one_list_is_refused_by_every_other() {
        var lists =
                Contract.read().operations().stream().filter(Operation::isList).toList();
        var cursors = new LinkedHashMap<Operation, String>();
        lists.forEach(list -> cursors.put(list, get(list, "?limit=1").path("next")));
        cursors.values().removeIf(Objects::isNull);
        assertTrue(cursors.size() > 1, cursors.toString());
        cursors.forEach((of, cursor) -> lists.stream()
                .filter(list -> !list.equals(of))
                .forEach(list -> assertProblem(list, get(list, "?cursor=" + cursor), 400, "CURSOR_INVALID")));
    }

    /**
     * Whatever is sought in whatever column: it is found, or there is none, or it is no value of this filter. Filters of one kind read
     * their values in one way, so one odd value is enough for the others; an operator reads its value as equality does.
     */
    @Test
    void every_filter_of_every_list_finds_or_refuses_whatever_is_sought() {
        var contract = Contract.read();
        var tried = new HashSet<String>();
        for (var list : contract.operations().stream().filter(Operation::isList).toList()) {
            assertEquals(200, Wire.get(list.path() + "?q=%E7%A4%BA", bearer()).status(), list.id());
            for (var parameter : list.definition().path("parameters")) {
                var filter = parameter.path("name").asText();
                if (Contract.GRAMMAR.contains(filter)) {
                    continue;
                }
                boolean first = tried.add(kindOf(list, filter, contract.resolved(parameter.path("schema"))));
                for (var value : first && !filter.contains(".") ? SOUGHT : List.of(ODD)) {
                    var answer = Wire.get(list.path() + "?" + parameter(filter, value), bearer());
                    var shown = list.id() + " " + filter + "=" + value + " " + answer.body();
                    assertTrue(answer.status() == 200 || answer.status() == 400, shown);
                }
            }
        }
    }

    @Test
    void every_list_is_exported_whole_or_not_at_all_and_in_formats_that_there_are() {
        var paths = Contract.read().operations().stream().map(Operation::path).toList();
        for (var list :
                Contract.read().kinds().stream().filter(Operation::isList).toList()) {
            assertProblem(list, get(list, "?format=pdf"), 400, "FILTER_VALUE_INVALID");
            assertProblem(list, get(list, "?format="), 400, "FILTER_VALUE_INVALID");
            assertProblem(list, get(list, "?format=csv&format=xlsx"), 400, "PARAMETER_REPEATED");
            assertProblem(list, get(list, "?format=csv&limit=1"), 400, "EXPORT_IS_WHOLE");
            assertProblem(list, get(list, "?format=ndjson&cursor=x"), 400, "EXPORT_IS_WHOLE");
            assertProblem(list, get(list, "?format=xlsx&count=true"), 400, "EXPORT_IS_WHOLE");
            assertProblem(list, get(list, "?format=csv&nonsense=1"), 400, "FILTER_UNKNOWN");
            assertProblem(list, get(list, "?format=csv&sort=nonsense"), 400, "SORT_UNKNOWN");
            assertProblem(list, get(list, "?format=csv&fields=nonsense"), 400, "FILTER_VALUE_INVALID");
            assertProblem(list, accepting("text/csv").get(list.path() + "?nonsense=1"), 400, "FILTER_UNKNOWN");
            assertProblem(list, accepting("application/pdf").get(list.path()), 406, "FORMAT_NOT_OFFERED");
            if (paths.contains(list.path() + "/{id}")) {
                assertProblem(list, accepting("text/csv").get(list.path() + "/x"), 406, "FORMAT_NOT_OFFERED");
            }
            assertEquals(200, get(list, "?format=json").statusCode(), list.id());
        }
    }

    private static RequestSpecification accepting(String mediaType) {
        return As.user(EVERY_PERSON).accept(mediaType);
    }

    /** Only the requested members and the id. A list of pending documents may be empty by now. */
    private static void assertSparse(Operation list) {
        var page = get(list, "?limit=1&fields=version");
        assertEquals(200, page.statusCode(), list.id() + page.asString());
        page.jsonPath()
                .<Map<String, Object>>getList("items")
                .forEach(item -> assertEquals(Set.of("id", "version"), item.keySet(), list.id()));
    }

    private static void assertPaged(Operation list) {
        var whole = get(list, "?limit=200&count=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var ids = new ArrayList<String>();
        var target = list.path() + "?limit=1&fields=id";
        while (target != null) {
            var page = As.user(EVERY_PERSON).urlEncodingEnabled(false).get(target);
            page.then().statusCode(200);
            ids.addAll(page.jsonPath().getList("items.id"));
            var link = page.header("Link");
            target = link == null || ids.size() > 10 ? null : link.replaceAll("^<|>.*", "");
        }
        assertEquals(Math.min(whole.getInt("total"), 11), ids.size(), list.id());
        assertEquals(whole.getList("items.id").subList(0, ids.size()), ids, list.id());
    }

    /** What a body may be is asked once for each kind; of the members, those of each record and, once, those of all commands. */
    @Test
    void no_body_causes_a_fault_and_nothing_bad_is_stored() {
        var contract = Contract.read();
        var kinds = contract.kinds();
        for (var operation : contract.operations()) {
            boolean oneOfMany = !kinds.contains(operation);
            if (!operation.hasBody() || (oneOfMany && (operation.isBulk() || !operation.isCreation()))) {
                continue;
            }
            long before = count(contract, operation);
            var example = contract.example(operation);
            for (var member : example.properties()) {
                var good = member.getValue().toString();
                var bad = Stream.concat(
                        BAD_VALUES.stream(), good.matches(DATE) ? BAD_DATES.stream() : Stream.<String>empty());
                bad.forEach(value -> {
                    var key = "\"" + member.getKey() + "\":";
                    var body = example.toString().replace(key + good, key + value);
                    assertRefused(operation, body);
                });
            }
            if (!oneOfMany) {
                for (var body : BAD_BODIES) {
                    assertRefused(operation, body);
                }
                assertRefused(operation, "a=1", "application/x-www-form-urlencoded");
                assertRefused(operation, "\"" + "a".repeat(1_100_000) + "\"");
            }
            assertEquals(before, count(contract, operation), operation.id());
        }
    }

    /** One request for each operation, with something that it does not accept according to its contract. */
    @Test
    void no_operation_takes_what_it_does_not_declare_and_nothing_is_stored() {
        var taken = new TreeMap<String, Wire>();
        for (var operation : Contract.read().kinds()) {
            var code = refusedOf(operation);
            // An operation without a body refuses any body.
            var kinds =
                    code.equals("BODY_UNEXPECTED") ? List.of("application/json", "text/plain") : List.of("text/plain");
            for (var kind : kinds) {
                var query = new TreeMap<>(operation.neededQuery());
                if (code.equals("FILTER_UNKNOWN")) {
                    query.put("nonsense", "1");
                }
                var answer = Wire.send(operation.method().toUpperCase(Locale.ROOT) + " " + operation.somewhere()
                        + "?" + query(query)
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + bearer() + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\nIf-Match: \"0\"\r\n"
                        + (code.equals("FILTER_UNKNOWN")
                                ? "\r\n"
                                : "Content-Type: " + kind + "\r\nContent-Length: 15\r\n\r\n{\"garbage\":[1,2"));
                if (!answer.isProblem(code.equals("BODY_FORMAT_REFUSED") ? 415 : 400, code)) {
                    taken.put(operation.id() + " " + kind, answer);
                }
            }
        }
        assertEquals(Map.of(), taken);
    }

    @Test
    void a_body_that_is_no_utf8_is_refused_and_nothing_is_stored() {
        var contract = Contract.read();
        var creation = contract.operations().stream()
                .filter(operation -> operation.isCreation() && operation.takesJson() && !operation.isBulk())
                .filter(operation -> contract.exampleBody(operation).chars().anyMatch(letter -> letter > 0x7F))
                .findFirst()
                .orElseThrow();
        long before = count(contract, creation);
        for (var charset : List.of(Charset.forName("GBK"), StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            var body = contract.exampleBody(creation).getBytes(charset);
            var request = new ByteArrayOutputStream();
            request.writeBytes(("POST " + creation.path() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + bearer()
                            + "\r\nIdempotency-Key: " + UUID.randomUUID()
                            + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            request.writeBytes(body);
            var answer = Wire.send(request.toByteArray());
            assertTrue(answer.isProblem(400, "TEXT_NOT_UTF8"), charset + " " + answer);
        }
        assertEquals(before, count(contract, creation));
    }

    @Test
    void a_byte_order_mark_before_a_body_is_skipped() {
        var contract = Contract.read();
        var creation = contract.operations().stream()
                .filter(operation -> operation.isCreation() && operation.takesJson() && !operation.isBulk())
                .findFirst()
                .orElseThrow();
        var unmarked = postJson(creation.path(), "{}");
        var marked = postJson(creation.path(), "\ufeff{}");
        assertTrue(unmarked.isProblem(400, "REQUEST_INVALID"), unmarked.toString());
        assertTrue(marked.isProblem(400, "REQUEST_INVALID"), marked.toString());
        assertEquals(places(unmarked), places(marked));
    }

    private static Wire postJson(String path, String body) {
        return Wire.post(
                path, body, bearer(), "Content-Type: application/json", "Idempotency-Key: " + UUID.randomUUID());
    }

    @Test
    void a_day_that_is_none_is_refused_with_an_example_that_is_called_one() {
        As.nobody()
                .header("Accept-Language", "en")
                .get(anyPath("/indicators") + "?asOf=2018-13-01")
                .then()
                .statusCode(400)
                .body("errors[0].detail", endsWith("expected: a date such as 2018-06-30"));
    }

    @Test
    void a_body_that_is_encoded_is_refused_and_the_connection_goes_on() {
        var wrong = new TreeMap<String, Wire>();
        for (var operation : Contract.read().kinds()) {
            if (operation.hasBody()) {
                var request = "POST " + operation.somewhere() + " HTTP/1.1\r\nHost: localhost\r\n" + bearer()
                        + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\nContent-Type: " + operation.bodyType()
                        + "\r\nContent-Encoding: gzip\r\nContent-Length: 15\r\n\r\n{\"garbage\":[1,2";
                var answer =
                        Wire.send(request + "GET /nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                if (!answer.isProblem(415, "BODY_ENCODED")
                        || !answer.list("Accept-Encoding").equals(List.of("identity"))
                        || !answer.body().contains("PATH_UNKNOWN")) {
                    wrong.put(operation.id(), answer);
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void what_cannot_be_read_as_a_request_is_answered_with_a_problem() {
        Wire.noRequests(anyPath("/codes")).forEach((request, code) -> {
            var answer = Wire.send(request);
            var shown = request.substring(0, Math.min(200, request.length())) + answer;
            assertTrue(answer.isProblem(answer.status(), code), shown);
            assertEquals(List.of("close"), answer.list("Connection"), shown);
        });
    }

    @Test
    void a_parameter_that_a_single_resource_needs_is_given_once() {
        for (var operation : Contract.read().operations()) {
            if (operation.method().equals("get")) {
                operation.neededQuery().forEach((name, value) -> {
                    var answer = Wire.get(
                            operation.somewhere() + "?" + operation.query() + "&" + parameter(name, value), bearer());
                    assertTrue(
                            answer.isProblem(400, "PARAMETER_REPEATED")
                                    && !answer.body().contains(".in="),
                            operation.id() + answer);
                    var others = new TreeMap<>(operation.neededQuery());
                    others.remove(name);
                    var missing = Wire.get(operation.somewhere() + "?" + query(others), bearer());
                    assertTrue(
                            missing.isProblem(400, "PARAMETER_MISSING")
                                    && places(missing).equals(List.of(name)),
                            operation.id() + missing);
                });
            }
        }
    }

    /** Each parameter of what is no list, and of lists one of each kind: they share their readers. */
    @Test
    void the_contract_and_the_service_draw_the_same_limits_of_every_query_parameter() {
        var contract = Contract.read();
        var tried = new HashSet<String>();
        var wrong = new ArrayList<String>();
        for (var operation : contract.operations()) {
            for (var parameter : operation.definition().path("parameters")) {
                var name = parameter.path("name").asText();
                var schema = contract.resolved(parameter.path("schema"));
                if (operation.method().equals("get")
                        && parameter.path("in").asText().equals("query")
                        && tried.add(kindOf(operation, name, schema))) {
                    wrong.addAll(drawnElsewhere(operation, name, QueryValues.of(schema)));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String kindOf(Operation operation, String name, JsonNode schema) {
        if (!operation.isList()) {
            // All records are read in the same way.
            int record = operation.path().indexOf("/{id}");
            return (record < 0 ? operation.id() : operation.path().substring(record)) + " " + name + schema;
        }
        return Contract.GRAMMAR.contains(name) ? name : schema + name.replaceFirst("^[^.]*", "");
    }

    private static List<String> drawnElsewhere(Operation operation, String name, QueryValues values) {
        var wrong = new ArrayList<String>();
        var others = new TreeMap<>(operation.neededQuery());
        others.remove(name);
        if (operation.path().endsWith("/series") && !name.startsWith("code")) {
            // One of them instead of all.
            others.put("code", As.nobody().get(anyPath("/indicators")).path("items[0].code"));
        }
        if (operation.path().contains("/indicators") && !OF_INDICATORS.contains(name)) {
            others.put("code", withDimension(name));
        }
        var target = operation.somewhere() + "?" + query(others) + "&";
        for (var value : values.outside()) {
            var answer = Wire.get(target + parameter(name, value), bearer());
            if (answer.status() != 400 || !places(answer).equals(List.of(name))) {
                wrong.add("forbidden: " + shown(operation, name, value, answer));
            }
        }
        // A cursor is opaque, and a reader of the feed that may wait does.
        for (var value : Set.of("cursor", "wait", "timeout").contains(name) ? List.<String>of() : values.inside()) {
            var answer = Wire.get(target + parameter(name, value), bearer());
            if (answer.status() == 400 || answer.status() == 500) {
                wrong.add("allowed: " + shown(operation, name, value, answer));
            }
        }
        return wrong;
    }

    private static String shown(Operation operation, String name, String value, Wire answer) {
        return operation.id() + " " + name + "=" + value + " " + answer.status() + " " + answer.body() + "\n";
    }

    /** An indicator with this dimension. */
    private static String withDimension(String dimension) {
        return As.nobody()
                .get(anyPath("/indicators") + "?asOf=2018-09-18")
                .jsonPath()
                .param("dimension", dimension)
                .getString("items.find { it.availableDimensions.contains(dimension) }.code");
    }

    /** What a refusal names as wrong. */
    private static List<String> places(Wire refusal) {
        return Contract.json(refusal.body()).path("errors").findValuesAsText("pointer");
    }

    @Test
    void all_faults_of_a_query_are_answered_at_once() {
        for (var list :
                Contract.read().kinds().stream().filter(Operation::isList).toList()) {
            var answer = get(list, "?nonsense=1&limit=0&fields=x&sort=x&recordedAt.gte=x");
            assertProblem(list, answer, 400, "REQUEST_INVALID");
            assertEquals(
                    Set.of("nonsense", "limit", "fields", "sort", "recordedAt.gte"),
                    Set.copyOf(answer.jsonPath().getList("errors.pointer")),
                    list.id());
        }
    }

    /** Some clients send a Content-Type without a body. */
    @Test
    void what_takes_no_body_takes_an_empty_one() {
        for (var operation : Contract.read().kinds()) {
            if (operation.method().equals("post") && !operation.hasBody()) {
                var answer = Wire.post(
                        operation.somewhere(),
                        "",
                        bearer(),
                        "Content-Type: application/x-www-form-urlencoded",
                        "Idempotency-Key: " + UUID.randomUUID(),
                        "If-Match: \"0\"");
                assertTrue(answer.isProblem(404, "RECORD_UNKNOWN"), operation.id() + " " + answer);
            }
        }
    }

    @Test
    void a_number_in_the_query_is_one() {
        for (var operation : Contract.read().kinds()) {
            for (var name : operation.numbersInQuery()) {
                var others = new TreeMap<>(operation.neededQuery());
                others.put(name, "abc");
                var answer = Wire.get(operation.somewhere() + "?" + query(others), bearer());
                assertTrue(
                        answer.isProblem(400, "FILTER_VALUE_INVALID")
                                && answer.body().contains(name),
                        answer.toString());
            }
        }
    }

    private static String refusedOf(Operation operation) {
        if (operation.method().equals("get")) {
            return "FILTER_UNKNOWN";
        }
        return operation.hasBody() ? "BODY_FORMAT_REFUSED" : "BODY_UNEXPECTED";
    }

    /** One request for each address. */
    @Test
    void an_address_tells_which_methods_it_takes() {
        var methods = new TreeMap<String, Set<String>>();
        for (var operation : Contract.read().operations()) {
            var at = methods.computeIfAbsent(operation.somewhere(), path -> new TreeSet<>(Set.of("OPTIONS")));
            at.add(operation.method().toUpperCase(Locale.ROOT));
            if (operation.method().equals("get")) {
                at.add("HEAD");
            }
        }
        var wrong = new TreeMap<String, String>();
        var others = List.of("DELETE", "TRACE", "PROPFIND", "OPTIONS");
        int turn = 0;
        for (var path : methods.entrySet()) {
            var method = others.get(turn++ % others.size());
            var answer = Wire.send(method + " " + path.getKey()
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + bearer() + "\r\n\r\n");
            boolean refused = answer.status() == 405 || (method.equals("OPTIONS") && answer.status() == 200);
            if (!refused || !path.getValue().equals(Set.copyOf(answer.list("Allow")))) {
                wrong.put(method + " " + path.getKey(), answer.head());
            }
            // The path of one record is also that of no record, such as bulk.
            if (!path.getValue().contains("GET")) {
                var read = Wire.get(path.getKey(), bearer());
                if (!read.isProblem(405, "METHOD_REFUSED") || !path.getValue().equals(Set.copyOf(read.list("Allow")))) {
                    wrong.put("GET " + path.getKey(), read.toString());
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void a_header_that_is_said_once_is_not_said_twice() {
        for (var header : List.of(
                "Host: localhost",
                "Authorization: Bearer x",
                "Content-Type: application/json",
                "Idempotency-Key: k",
                "Origin: http://localhost",
                "User-Agent: x")) {
            var answer = Wire.get(anyPath("/codes"), header, header);
            assertTrue(answer.isProblem(400, "HEADER_REPEATED"), header + answer);
        }
        var change = Wire.post(anyPath("/codes"), "", "If-Match: \"1\"", "If-Match: \"2\"");
        assertTrue(change.isProblem(400, "HEADER_REPEATED"), change.toString());
    }

    @Test
    void text_that_is_no_utf8_is_refused_wherever_it_stands() {
        var codes = anyPath("/codes");
        var refused = new ArrayList<Wire>();
        for (var ending : List.of("?q=%CA%BE%C0%FD", "/%C0%FD", "?%C0%FD=1", "?q=%ED%A0%80", "?q=%C0%AF")) {
            refused.add(Wire.get(codes + ending));
        }
        refused.add(Wire.send(("GET " + codes
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept-Language: \u00c0\u00fd\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1)));
        for (var answer : refused) {
            assertTrue(answer.isProblem(400, "TEXT_NOT_UTF8"), answer.toString());
        }
        assertEquals(200, Wire.get(codes, "X-Any: 示例").status());
    }

    @Test
    void no_answer_names_a_content_coding_that_is_none() {
        var list = Contract.read().operations().stream()
                .filter(Operation::isList)
                .findFirst()
                .orElseThrow()
                .path();
        var named = new ArrayList<String>();
        for (var target :
                List.of(anyPath("/codes"), anyPath("/codes") + "/nonsense", "/nowhere", list, list + "?format=xlsx")) {
            for (var method : List.of("HEAD", "GET", "DELETE")) {
                var answer = Wire.send(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + bearer() + "\r\n\r\n");
                if (!answer.list("Content-Encoding").isEmpty()) {
                    named.add(method + " " + target + " " + answer.head());
                }
            }
        }
        assertEquals(List.of(), named);
    }

    /** Caches distinguish answers by it. */
    @Test
    void answers_tell_what_they_depend_on() {
        for (var answer : List.of(Wire.get(anyPath("/codes")), Wire.get("/nowhere"))) {
            assertEquals(List.of("Accept", "Accept-Encoding", "Accept-Language"), answer.list("Vary"), answer.head());
        }
    }

    @Test
    void what_is_not_public_asks_who_is_there() {
        for (var operation : Contract.read().operations()) {
            if (operation.secured()) {
                for (var caller : List.of("X-Any: x", "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")) {
                    var answer = Wire.send(operation.method().toUpperCase(Locale.ROOT) + " " + operation.somewhere()
                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + caller + "\r\n\r\n");
                    assertTrue(answer.isProblem(401, "NOT_SIGNED_IN"), operation.id() + answer);
                }
            }
        }
    }

    @Test
    void no_token_gets_in_but_the_issuers_own_and_nothing_is_stored() {
        var contract = Contract.read();
        var creation = contract.operations().stream()
                .filter(operation -> operation.isCreation() && operation.takesJson() && !operation.isBulk())
                .findFirst()
                .orElseThrow();
        long before = count(contract, creation);
        var attempts = new LinkedHashMap<String, Wire>();
        ForgedTokens.all()
                .forEach((wrong, token) ->
                        attempts.put(wrong, recordedBy(contract, creation, "Authorization: Bearer " + token)));
        misplaced()
                .forEach(headers -> attempts.put(List.of(headers).toString(), recordedBy(contract, creation, headers)));
        attempts.put(
                "in the address",
                Wire.post(
                        creation.path() + "?access_token=" + ForgedTokens.genuine(),
                        contract.exampleBody(creation),
                        "Content-Type: application/json"));
        attempts.values().removeIf(answer -> answer.isProblem(401, "NOT_SIGNED_IN"));
        assertEquals(Map.of(), attempts);
        assertEquals(before, count(contract, creation));
        var list = contract.operations().stream()
                .filter(Operation::isList)
                .findFirst()
                .orElseThrow();
        As.nobody()
                .auth()
                .oauth2(ForgedTokens.genuine())
                .get(list.path())
                .then()
                .statusCode(200);
    }

    /** A valid token in a place where tokens are not accepted. */
    private static List<String[]> misplaced() {
        var good = ForgedTokens.genuine();
        var bearer = "Authorization: Bearer ";
        return List.of(
                new String[] {bearer + good + ", Bearer " + good},
                new String[] {bearer},
                new String[] {"Authorization: " + good},
                new String[] {"Authorization: Basic " + good},
                new String[] {"X-Authorization: Bearer " + good},
                new String[] {"X-Forwarded-User: administrator"},
                new String[] {"Cookie: Bearer=" + good + "; access_token=" + good});
    }

    private static Wire recordedBy(Contract contract, Operation creation, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.add("Content-Type: application/json");
        all.add("Idempotency-Key: " + UUID.randomUUID());
        return Wire.post(creation.path(), contract.exampleBody(creation), all.toArray(String[]::new));
    }

    /** An operation that returns a file ignores Accept, because the type is that of the file. */
    @Test
    void a_caller_that_accepts_no_json_is_told_so() {
        for (var operation : Contract.read().kinds()) {
            // A body of another type than the one that is accepted is refused first.
            if (operation.answersJson()
                    && (!operation.hasBody() || operation.bodyType().equals("application/json"))) {
                for (var accept : NOT_OFFERED) {
                    var answer = As.user(EVERY_PERSON)
                            .header("Accept", accept)
                            .request(operation.method().toUpperCase(Locale.ROOT), operation.somewhere());
                    assertProblem(operation, answer, 406, "FORMAT_NOT_OFFERED");
                }
            }
        }
    }

    @Test
    void a_format_of_weight_0_is_not_wanted() {
        for (var list :
                Contract.read().kinds().stream().filter(Operation::isList).toList()) {
            var answer = As.user(EVERY_PERSON)
                    .header("Accept", "text/csv;q=0, application/json")
                    .get(list.path() + "?limit=1");
            assertEquals(200, answer.statusCode(), list.toString());
            assertTrue(answer.contentType().startsWith("application/json"), list.toString());
        }
    }

    @Test
    void a_slash_at_the_end_is_no_other_address_of_the_same() {
        for (var operation : Contract.read().kinds()) {
            var answer = As.user(EVERY_PERSON)
                    .request(operation.method().toUpperCase(Locale.ROOT), operation.somewhere() + "/");
            assertProblem(operation, answer, 404, "PATH_UNKNOWN");
        }
    }

    @Test
    void what_is_no_uri_is_refused_in_words() {
        for (var ending : Wire.NO_URI_ENDINGS) {
            var answer = Wire.get(anyPath("/codes") + ending);
            assertTrue(answer.isProblem(400, "REQUEST_UNREADABLE"), ending + ": " + answer);
        }
    }

    @Test
    void an_address_and_headers_have_limits_that_are_told() {
        var codes = anyPath("/codes");
        var tooLong = Wire.get(codes + "?a=" + "a".repeat(20_000));
        assertTrue(tooLong.isProblem(414, "URI_TOO_LONG"), tooLong.toString());
        var tooMuch = Wire.get(codes, "X-Padding: " + "a".repeat(20_000));
        assertTrue(tooMuch.isProblem(431, "HEADERS_TOO_LARGE"), tooMuch.toString());
        assertEquals(200, Wire.get(codes, "X-Padding: " + "a".repeat(15_000)).status());
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_has_the_same_limit() {
        for (var operation : Contract.read().kinds()) {
            if (operation.hasBody() && operation.takesJson()) {
                var answer = Wire.sendChunked(
                        operation.method().toUpperCase(Locale.ROOT) + " " + operation.somewhere(),
                        2_000_000,
                        "Authorization: Bearer " + Tokens.of(EVERY_PERSON),
                        "Content-Type: " + operation.bodyType(),
                        "Idempotency-Key: " + UUID.randomUUID(),
                        "If-Match: \"0\"");
                assertTrue(
                        answer.isProblem(413, "BODY_TOO_LARGE") && answer.body().contains("1048576"),
                        operation.id() + " " + answer);
            }
        }
    }

    @Test
    void an_auditor_writes_nothing() {
        for (var operation : Contract.read().kinds()) {
            if (!operation.method().equals("get")) {
                var answer = unencoded(As.user(Roles.AUDITOR))
                        .contentType(operation.hasBody() ? operation.bodyType() : "application/json")
                        .body("{}")
                        .request(operation.method().toUpperCase(Locale.ROOT), operation.somewhere());
                assertProblem(operation, answer, 403, "ROLE_MISSING");
                answer.then().body("detail", matchesPattern(".*[:：] ?[a-z]+(-[a-z]+)?(, [a-z]+(-[a-z]+)?)*"));
            }
        }
    }

    @Test
    void every_operation_is_for_the_roles_and_areas_that_the_reviewed_table_says() {
        recordExamples(Contract.read());
        RoleTable.assertReviewed(service());
    }

    /** Its name in paths. */
    private static String service() {
        return anyPath("/codes").replaceAll("^/api/v1/|/codes$", "");
    }

    @Test
    void what_is_not_there_is_told_in_the_language_of_the_caller() {
        for (var operation : Contract.read().kinds()) {
            if (operation.method().equals("get") && operation.path().contains("{id}")) {
                assertProblem(operation, As.user(EVERY_PERSON).get(operation.somewhere()), 404, "RECORD_UNKNOWN");
                var noId = operation.somewhere().replace(Operation.SOMEWHERE, "x");
                assertProblem(operation, As.user(EVERY_PERSON).get(noId), 404, null);
            }
        }
        As.user(EVERY_PERSON).get("/nowhere").then().statusCode(404).contentType("application/problem+json");
        var catalogue = As.nobody().get(anyPath("/problems"));
        catalogue.then().statusCode(200);
        assertFalse(catalogue.jsonPath().getList("items.title.zh").contains(""));
        As.nobody().get(anyPath("/problems") + "/CODE_TAKEN").then().body("status", equalTo(409));
    }

    /** Under its path below that of the service. */
    @Test
    void every_operation_has_a_series_of_its_own() {
        var contract = Contract.read();
        var root = anyPath("/codes").replaceFirst("/codes$", "");
        for (var operation : contract.operations()) {
            Wire.send(operation.method().toUpperCase(Locale.ROOT) + " " + operation.somewhere()
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + bearer() + "\r\n\r\n");
        }
        var metrics = RestAssured.get(management.resolve("metrics")).asString();
        var counted = metrics.lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count{"))
                .map(line -> line.replaceAll("\\{(\\w+):([^{}]|\\{[^{}]*})+}", "{$1}"))
                .toList();
        var unseen = contract.operations().stream()
                .filter(operation -> counted.stream()
                        .noneMatch(line -> line.contains(
                                        "method=\"" + operation.method().toUpperCase(Locale.ROOT) + "\"")
                                && line.contains("uri=\"" + operation.path().substring(root.length()) + "\"")))
                .map(Operation::path)
                .toList();
        assertEquals(List.of(), unseen, () -> String.join("\n", counted));
    }

    @Test
    void every_indicator_is_answered_without_signing_in() {
        var indicators = anyPath("/indicators");
        var answer = As.nobody().get(indicators + "?asOf=2018-09-18");
        answer.then().statusCode(200);
        for (var code : answer.jsonPath().getList("items.code", String.class)) {
            var one = As.nobody().get(indicators + "?code=" + code + "&asOf=2018-09-18");
            // A figure of what the examples recorded may need another service, which is not there.
            one.then()
                    .body(
                            one.statusCode() == 503 ? "code" : "items[0].code",
                            equalTo(one.statusCode() == 503 ? "DEPENDENCY_UNAVAILABLE" : code));
            As.nobody()
                    .get(indicators + "?nonsense=1&code=" + code)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("DIMENSION_UNKNOWN"), "errors.pointer", contains("nonsense"));
        }
        var declared = Contract.read().operations().stream()
                .filter(operation -> operation.path().equals(indicators))
                .flatMap(Operation::parameters)
                .toList();
        for (var item : answer.jsonPath().<Map<String, Object>>getList("items")) {
            assertTrue(declared.containsAll((List<?>) item.get("availableDimensions")), item.toString());
            for (var dimension : (List<?>) item.get("availableDimensions")) {
                for (var value : List.of("宝安", "𠮷", "0000", "0000-H1", "1000", "2016-02-29", "9999-12-31")) {
                    var narrowed = Wire.get(
                            indicators + "?code=" + item.get("code") + "&" + parameter(dimension.toString(), value));
                    assertTrue(
                            Set.of(200, 400, 422, 503).contains(narrowed.status()),
                            item.get("code") + " " + dimension + "=" + value + " " + narrowed.body());
                }
            }
        }
        As.nobody().get(indicators + "?code=nonsense").then().statusCode(404);
        As.nobody().get(indicators + "?asOf=2018-02-30").then().statusCode(400);
    }

    private static String anyPath(String ending) {
        return Contract.read().operations().stream()
                .map(Operation::path)
                .filter(path -> path.endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    private static long count(Contract contract, Operation operation) {
        var list = contract.operations().stream()
                .filter(other -> other.isList() && operation.path().startsWith(other.path()))
                .findFirst()
                .orElseThrow();
        return get(list, "?count=true").jsonPath().getLong("total");
    }

    private static Response get(Operation operation, String query) {
        return As.user(EVERY_PERSON).urlEncodingEnabled(false).get(operation.path() + query);
    }

    /** The library writes a colon in a path as %3A, which is another path. */
    private static RequestSpecification unencoded(RequestSpecification request) {
        return request.urlEncodingEnabled(false);
    }

    private static Response post(Operation operation, String body) {
        // To a type that it does not know the client would add another charset.
        var type = operation.bodyType().replaceFirst("\\+json$", "+json;charset=UTF-8");
        var request = unencoded(As.user(EVERY_PERSON))
                .contentType(type)
                .queryParams(operation.neededQuery())
                .body(body.getBytes(StandardCharsets.UTF_8));
        return (operation.needsIfMatch() ? request.header("If-Match", "\"0\"") : request)
                .request(operation.method().toUpperCase(Locale.ROOT), operation.somewhere());
    }

    private static String bearer() {
        return "Authorization: Bearer " + Tokens.of(EVERY_PERSON);
    }

    private static void assertRefused(Operation operation, String body) {
        assertRefused(operation, body, operation.bodyType());
    }

    private static void assertRefused(Operation operation, String body, String type) {
        var target = operation.somewhere() + "?" + operation.query();
        var answer = Wire.write(
                operation.method().toUpperCase(Locale.ROOT) + " " + target,
                body,
                bearer(),
                "Content-Type: " + type,
                "Idempotency-Key: " + UUID.randomUUID(),
                "If-Match: \"0\"");
        var shown = operation.id() + " " + body.substring(0, Math.min(200, body.length())) + " -> " + answer;
        assertTrue(answer.status() >= 400 && answer.status() < 500, shown);
        assertTrue(answer.head().contains("application/problem+json"), shown);
    }

    private static void assertProblem(Operation operation, Response answer, int status, String code) {
        var shown = operation.id() + " " + answer.asString();
        assertEquals(status, answer.statusCode(), shown);
        assertTrue(answer.contentType().startsWith("application/problem+json"), shown);
        var problem = Contract.json(answer.asString());
        assertTrue(problem.path("title").asText().codePoints().anyMatch(Character::isIdeographic), shown);
        if (code != null) {
            assertEquals(code, problem.path("code").asText(), shown);
        }
    }
}
