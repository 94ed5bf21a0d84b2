package org.dongjiang.funds.reading.statement;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.ExportedList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The statement of an account, tested as a list of lines. */
@QuarkusTest
class StatementTest {

    private static final String STATEMENT = FUNDS + "/account-statement?until=2018-12-31";

    private Scene scene;

    /** At the bank 100.00 before March 2, then +20.00, +3.00 and -30.00. */
    @BeforeEach
    void a_scene_with_money() {
        scene = Scene.set();
        approved(scene.contribution("100.00", "2018-03-01"));
        approved(scene.contribution("20.00", "2018-03-15"));
        approved(scene.contribution("3.00", "2018-03-15"));
        approved(scene.disbursement("30.00"));
    }

    @Test
    void its_files_hold_every_line_with_the_balance_after_it() throws IOException {
        var csv = export("1002", "2018-03-02", "").csv("zh");
        assertEquals(List.of("20.00", "3.00", "0.00"), column(csv, "借方"));
        assertEquals(List.of("0.00", "0.00", "30.00"), column(csv, "贷方"));
        assertEquals(List.of("120.00", "123.00", "93.00"), column(csv, "余额"));
        assertEquals(List.of("2018-03-15", "2018-03-15", "2018-04-02"), column(csv, "业务日期"));

        var sheet = export("1002", "2018-03-02", "").xlsx("zh");
        int balance = csv.get(0).getFields().indexOf("余额");
        var balances = sheet.stream()
                .skip(1)
                .map(row -> row.getCell(balance).asNumber().intValueExact())
                .toList();
        assertEquals(List.of(120, 123, 93), balances);

        var items = read("1002", "2018-03-02", "").extract().asString();
        var listed = new ObjectMapper().readTree(items).path("items");
        assertEquals(
                listed,
                new ObjectMapper().valueToTree(export("1002", "2018-03-02", "").ndjson("zh")));

        // The other side, from the first day on, and no lines at all.
        assertEquals(
                List.of("100.00", "120.00", "123.00"),
                column(export("3001", "2018-01-01", "").csv("en"), "Balance"));
        assertEquals(1, export("1002", "2018-12-31", "").csv("zh").size());
    }

    @Test
    void each_part_links_to_the_next_and_a_file_is_never_a_part() {
        var target = STATEMENT + "&account=1002&from=2018-03-02&limit=2&programme=" + scene.code();
        var first = As.user("auditor").get(target);
        first.then().body("items.balance", contains("120.00", "123.00"));
        var last = As.user("auditor")
                .urlEncodingEnabled(false)
                .get(first.header("Link").replaceAll("^<|>; rel=\"next\"$", ""));
        last.then()
                .header("Link", nullValue())
                .body("items.balance", contains("93.00"), "broughtForward", equalTo("123.00"), "next", nullValue());

        refused(target + "&format=csv", "EXPORT_IS_WHOLE");
        refused(target + "&format=pdf", "FILTER_VALUE_INVALID");
        refused(target + "&count=true", "FILTER_UNKNOWN");
        refused(target + "&fields=nonsense", "FILTER_VALUE_INVALID");
        refused(STATEMENT + "&format=csv&account=1002", "PARAMETER_MISSING");
        refused(STATEMENT + "&format=csv&account=1002&from=2018-01-01&sort=account", "FILTER_UNKNOWN");
    }

    @Test
    void it_holds_only_the_members_asked_for_and_says_of_itself_what_it_always_does() {
        var fields = "&fields=debit,balance";
        read("1002", "2018-03-02", fields)
                .body(
                        "items[0].keySet()", contains("id", "debit", "balance"),
                        "items.balance", contains("120.00", "123.00", "93.00"),
                        "opening", equalTo("100.00"),
                        "closing", equalTo("93.00"));
        assertEquals(
                List.of("Id", "Debit", "Balance"),
                export("1002", "2018-03-02", fields).csv("en").get(0).getFields());
    }

    @Test
    void a_file_is_as_known_at_the_instant_asked_for() {
        var knownAt = read("1002", "2018-03-02", "").extract().path("knownAt");
        approved(scene.contribution("1000.00", "2018-03-10"));
        assertEquals(
                List.of("120.00", "123.00", "93.00"),
                column(export("1002", "2018-03-02", "&knownAt=" + knownAt).csv("en"), "Balance"));
        assertEquals(
                List.of("1100.00", "1120.00", "1123.00", "1093.00"),
                column(export("1002", "2018-03-02", "").csv("en"), "Balance"));
    }

    /** Eleven adjustments of 199 lines of 0.01 and one opposite line: more lines than are read at a time. */
    @Test
    void a_balance_goes_on_where_one_part_of_a_file_ends() {
        IntStream.range(0, 11).forEach(at -> adjust(199));
        var lines = export("1221", "2018-01-01", "").ndjson("zh");
        assertEquals(2_189, lines.size());
        var balances = lines.stream().map(StatementTest::balance).toList();
        assertEquals(
                IntStream.rangeClosed(1, 2_189)
                        .mapToObj(fen -> BigDecimal.valueOf(fen, 2))
                        .toList(),
                balances);
    }

    private void adjust(int lines) {
        var debits = Stream.generate(() -> line("1221", "DEBIT", "0.01")).limit(lines);
        var credit = line("2241", "CREDIT", BigDecimal.valueOf(lines, 2).toPlainString());
        approved(submit("/adjustments", """
                {"adjustedOn": "2018-06-04", "decision": "%s", "summary": "示例调整", "lines": [%s]}""".formatted(
                UUID.randomUUID(), Stream.concat(debits, Stream.of(credit)).collect(Collectors.joining(", ")))));
    }

    private String line(String account, String side, String amount) {
        return """
                {"account": "%s", "side": "%s", "amount": "%s", "programme": "%s"}""".formatted(account, side, amount, scene.code());
    }

    private static BigDecimal balance(JsonNode line) {
        return new BigDecimal(line.path("balance").asText());
    }

    private ValidatableResponse read(String account, String from, String more) {
        return As.user("auditor").get(target(account, from, more)).then().statusCode(200);
    }

    private ExportedList export(String account, String from, String more) {
        return new ExportedList(target(account, from, more), () -> As.user("auditor"));
    }

    private String target(String account, String from, String more) {
        return STATEMENT + "&account=" + account + "&from=" + from + "&programme=" + scene.code() + more;
    }

    private static List<String> column(List<CsvRecord> rows, String header) {
        var fields = new ArrayList<String>();
        int at = rows.get(0).getFields().indexOf(header);
        rows.stream().skip(1).forEach(row -> fields.add(row.getField(at)));
        return fields;
    }

    private static void refused(String target, String code) {
        As.user("auditor").get(target).then().statusCode(400).body("code", equalTo(code));
    }
}
