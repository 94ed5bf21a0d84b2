package org.dongjiang.funds.book.ledger;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.act;
import static org.dongjiang.funds.Scene.submit;
import static org.dongjiang.funds.Scene.voucher;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.dongjiang.funds.MovedClock;
import org.dongjiang.funds.OwnMachine;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.book.reconciliation.Reconciled;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.time.Clocks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * For any actions in any order, on any days and while days pass: after each action the books balance, no fund and no bank account is
 * negative on any day, what is kept is what is recomputed, the rows of lineage add up to each payment and each adjustment, the numbers
 * have no gap, and no document breaks a clause; a document is refused by a clause if, and only if, one forbids it on its day or on that
 * of the decision. A reversal restores the former state. Each history is drawn from a seed, which is in the name of the failing test.
 */
@QuarkusTest
@TestProfile(OwnMachine.class)
class HistoryTest {

    private static final int LENGTH = 60;
    private static final int GENERATOR_SIZE = 1000;

    /** Of all programmes: those of earlier histories too. */
    private static final List<String> WRONG = List.of("""
                SELECT voucher_id FROM voucher_line GROUP BY voucher_id HAVING SUM(debit_fen) <> SUM(credit_fen)""", """
                SELECT book, period, type FROM voucher GROUP BY book, period, type HAVING MAX(number) <> COUNT(*) OR MIN(number) <> 1""", """
                SELECT 1 FROM (SELECT COUNT(*) AS leaves, MAX(leaf_index) + 1 AS next FROM ledger_leaf) l
                JOIN ledger_log g ON g.id = 1 WHERE l.leaves <> l.next OR l.leaves <> g.size""", """
                SELECT v.id FROM voucher v LEFT JOIN ledger_leaf l ON l.voucher_id = v.id AND l.leaf_index = v.leaf_index
                WHERE l.voucher_id IS NULL""", """
                SELECT p.programme FROM fund_balance p LEFT JOIN (
                    SELECT programme,
                        SUM(CASE WHEN account LIKE '3001%' THEN credit_fen - debit_fen ELSE 0 END) AS contributed,
                        SUM(CASE WHEN account LIKE '5001%' THEN debit_fen - credit_fen ELSE 0 END) AS disbursed
                    FROM voucher_line GROUP BY programme) l ON l.programme = p.programme
                WHERE (p.contributed_fen <> COALESCE(l.contributed, 0) OR p.disbursed_fen <> COALESCE(l.disbursed, 0)
                    OR p.contributed_fen < p.committed_fen + p.disbursed_fen OR p.committed_fen < 0)""", """
                SELECT l.account FROM (
                    SELECT account, programme, business_date, SUM(debit_fen) AS debit_fen, SUM(credit_fen) AS credit_fen
                    FROM voucher_line GROUP BY account, programme, business_date) l
                LEFT JOIN (
                    SELECT account, programme, business_date, SUM(debit_fen) AS debit_fen, SUM(credit_fen) AS credit_fen
                    FROM account_day GROUP BY account, programme, business_date) d
                ON d.account = l.account AND d.programme = l.programme AND d.business_date = l.business_date
                WHERE d.account IS NULL OR d.debit_fen <> l.debit_fen OR d.credit_fen <> l.credit_fen""", """
                SELECT programme FROM (
                    SELECT programme, business_date, fund_fen, bank_fen FROM fund_day
                    UNION ALL SELECT programme, business_date,
                        CASE WHEN account LIKE '3001%' OR account LIKE '5001%' THEN debit_fen - credit_fen ELSE 0 END,
                        CASE WHEN account LIKE '1002%' THEN credit_fen - debit_fen ELSE 0 END FROM voucher_line) kept_and_recomputed
                GROUP BY programme, business_date HAVING SUM(fund_fen) <> 0 OR SUM(bank_fen) <> 0""", """
                SELECT b.programme FROM fund_balance b LEFT JOIN (
                    SELECT programme, SUM(pending_fen) AS pending, SUM(bank_fen) AS bank, SUM(bank_pending_fen) AS bank_pending
                    FROM fund_day GROUP BY programme) d ON d.programme = b.programme
                WHERE b.pending_fen <> COALESCE(d.pending, 0) OR b.bank_fen <> COALESCE(d.bank, 0)
                    OR b.bank_pending_fen <> COALESCE(d.bank_pending, 0)""", """
                SELECT d.programme FROM fund_day d JOIN fund_day e ON e.programme = d.programme AND e.business_date <= d.business_date
                GROUP BY d.programme, d.business_date
                HAVING SUM(e.fund_fen - e.pending_fen) < 0 OR SUM(e.bank_fen - e.bank_pending_fen) < 0""", """
                SELECT v.id FROM voucher v JOIN voucher_line l ON l.voucher_id = v.id AND l.account LIKE '5001%'
                JOIN earmark_clause c ON c.programme = l.programme AND c.status = 'APPROVED' AND c.decided_at_millis < v.recorded_at_millis
                    AND c.valid_from <= v.business_date AND (c.valid_until IS NULL OR c.valid_until >= v.business_date)
                WHERE c.regions = '441623' OR c.categories <> '' OR c.usable_from > v.business_date OR c.usable_until < v.business_date
                GROUP BY v.id, c.id HAVING SUM(l.debit_fen - l.credit_fen) > 0""");

    /** All of them in one statement, because it is asked after each action. */
    private static final String FIRST_WRONG = IntStream.range(0, WRONG.size())
            .mapToObj(number -> "SELECT %d FROM (%s) wrong%1$d".formatted(number, WRONG.get(number)))
            .collect(Collectors.joining(" UNION ALL "));

    private final AgroalDataSource database;
    private final List<Document> documents = new ArrayList<>();
    /** The amounts of payments and adjustments by the ids of their documents, less what was returned and reversed of them. */
    private final Map<String, BigDecimal> spent = new TreeMap<>();

    private final List<Clause> clauses = new ArrayList<>();
    private final MovedClock clock;

    private Scene scene;
    /** Never before that of an earlier history: the log does not go back. */
    private LocalDate today;

    HistoryTest(AgroalDataSource database, MovedClock clock) {
        this.database = database;
        this.clock = clock;
    }

    private enum Deed {
        CONTRIBUTION,
        DISBURSEMENT,
        ADJUSTMENT,
        MOVE,
        ACCEPTANCE,
        RETURN,
        REVERSAL,
        PART_REVERSAL,
        APPROVAL,
        REJECTION,
        WITHDRAWAL,
        CLAUSE,
        ENDING,
        DAYS
    }

    /** What a clause says, and whether it allows the project of the scene on a day. */
    private enum Limit {
        ELSEWHERE("\"usableFrom\": \"2016-01-01\", \"regions\": [\"441623\"]", day -> false),
        HERE("\"usableFrom\": \"2016-01-01\", \"regions\": [\"441622\"]", day -> true),
        OTHER_PURPOSE("\"usableFrom\": \"2016-01-01\", \"categories\": [\"HOUSING\"]", day -> false),
        FIRST_HALF(
                "\"usableFrom\": \"2016-01-01\", \"usableUntil\": \"2018-06-30\"",
                day -> day.isBefore(LocalDate.of(2018, 7, 1))),
        SECOND_HALF("\"usableFrom\": \"2018-07-01\"", day -> !day.isBefore(LocalDate.of(2018, 7, 1)));

        private final String members;
        private final Predicate<LocalDate> allowed;

        Limit(String members, Predicate<LocalDate> allowed) {
            this.members = members;
            this.allowed = allowed;
        }
    }

    /** A clause that two persons added, and perhaps ended. */
    private static final class Clause {
        private final String id;
        private final Limit limit;
        private final LocalDate from;
        /** Null until it is ended. */
        private LocalDate until;

        Clause(String id, Limit limit, LocalDate from) {
            this.id = id;
            this.limit = limit;
            this.from = from;
        }

        boolean isValidOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * An action that a person tries.
     *
     * @param which of the documents there are, counted round
     * @param when it happens, as far as it is free: a month of 2018, or so many days ago
     */
    private record Step(Deed deed, int which, BigDecimal amount, int when) {

        String day(LocalDate today) {
            return when > 0
                    ? "2018-%02d-02".formatted(when)
                    : today.plusDays(when).toString();
        }
    }

    /** A document in the last answer. */
    private static final class Document {
        private final Deed deed;
        private final String location;
        private final String reference;
        /** What it adds to disbursements: all of it, nothing, or less than nothing. */
        private final int spends;
        /** Its day if more is disbursed by it than before, so that clauses apply to it; otherwise null. */
        private final LocalDate used;
        /** The payment or adjustment of which it changes the amount, which may be itself. */
        private final Document root;

        private Response state;

        Document(Deed deed, String reference, int spends, LocalDate used, Document of, Response submitted) {
            this.deed = deed;
            this.location = submitted.header("Location");
            this.reference = reference;
            this.spends = spends;
            this.used = used;
            this.root = of == null ? this : of.root;
            this.state = submitted;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void any_history_leaves_books_that_balance_and_can_be_taken_back_to_nothing(long seed) throws SQLException {
        scene = Scene.set(seed % 2 == 0 ? "PROPORTIONAL" : "FIFO");
        today = Clocks.today(clock);
        pass(1);
        keep(Deed.CONTRIBUTION, scene.contribution("300.00"));
        approve(documents.get(0));
        for (var step : drawn(seed)) {
            attempt(step);
            assertBooksAreRight();
        }
        aClauseComesAndGoes();
        assertLineageIsTheFundBalances();
        takeEverythingBack();
        assertLineageIsTheFundBalances();
        Reconciled.agrees();
        scene.assertFundBalance("0.00", "0.00", "0.00", "0.00");
        var balances = As.user("auditor")
                .get(FUNDS + "/trial-balance?programme=" + scene.code())
                .jsonPath()
                .getList("accounts.balance", String.class);
        assertTrue(balances.stream().allMatch("0.00"::equals), balances.toString());
    }

    private static List<Step> drawn(long seed) {
        var history = new ArrayList<Step>();
        JqwikSession.run(() -> history.addAll(
                histories().generator(GENERATOR_SIZE).next(new Random(seed)).value()));
        return history;
    }

    private static Arbitrary<List<Step>> histories() {
        var amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("500.00"))
                .ofScale(2);
        return Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(0, LENGTH),
                        amounts,
                        Arbitraries.integers().between(-6, 12))
                .as(Step::new)
                .list()
                .ofSize(LENGTH);
    }

    /** Accepted or refused, but never an internal error. */
    private void attempt(Step step) {
        var amount = step.amount().toPlainString();
        switch (step.deed()) {
            case CONTRIBUTION -> keep(Deed.CONTRIBUTION, scene.contribution(amount, step.day(today)));
            case DISBURSEMENT -> pay(amount, step.day(today));
            case ADJUSTMENT -> adjust(step, amount);
            case MOVE -> keep(Deed.MOVE, move(step, amount));
            case ACCEPTANCE -> pick(step, Deed.DISBURSEMENT).forEach(paid -> accept(paid, amount));
            case RETURN -> pick(step, Deed.DISBURSEMENT).forEach(paid -> giveBack(paid, amount, step.day(today)));
            case REVERSAL -> pickPosted(step).forEach(posted -> reverse(posted, null, step.day(today)));
            case PART_REVERSAL -> pickPosted(step).forEach(posted -> reverse(posted, amount, step.day(today)));
            case APPROVAL -> decide(step, "approval", "checker", "funds-checker");
            case REJECTION -> decide(step, "rejection", "checker", "funds-checker");
            case WITHDRAWAL -> decide(step, "withdrawal", "maker", "funds-maker");
            case CLAUSE -> begin(Limit.values()[step.which() % Limit.values().length], Math.max(0, step.when() / 4));
            case ENDING ->
                clauses.stream()
                        .filter(clause -> clause.until == null && clause.isValidOn(today))
                        .findFirst()
                        .ifPresent(clause -> end(clause, Math.max(0, step.when() / 6)));
            case DAYS -> pass(1 + step.which() % 3);
        }
    }

    /** Days pass; it is noon, so that no history goes on after midnight. */
    private void pass(int days) {
        int year = today.getYear();
        today = today.plusDays(days);
        clock.set(Duration.between(Instant.now(), today.atTime(LocalTime.NOON).atZone(Clocks.BUSINESS_ZONE)));
        if (today.getYear() > year) {
            As.user("administrator")
                    .body("{\"year\": " + today.getYear() + "}")
                    .post(FUNDS + "/fiscal-years")
                    .then()
                    .statusCode(201);
        }
    }

    private Clause begin(Limit limit, int days) {
        var from = today.plusDays(days);
        var approved = Scene.changed("/earmark-clauses", """
                {"programme": "%s", "clause": "示例条款", "text": "示例", "validFrom": "%s", %s}""".formatted(scene.code(), from, limit.members));
        var clause = new Clause(approved.path("id"), limit, from);
        clauses.add(clause);
        return clause;
    }

    private void end(Clause clause, int days) {
        var last = today.plusDays(days);
        Scene.changed("/earmark-clause-endings", """
                {"clauseId": "%s", "reason": "示例", "validUntil": "%s"}""".formatted(clause.id, last));
        clause.until = last;
    }

    /** Whether the clauses of a day and of today allow a use on that day; null for no use. */
    private boolean isAllowed(LocalDate day) {
        return day == null
                || clauses.stream()
                        .filter(clause -> clause.isValidOn(day) || clause.isValidOn(today))
                        .allMatch(clause -> clause.limit.allowed.test(day));
    }

    /** What it forbids while it is valid is allowed afterwards, except on its own days. */
    private void aClauseComesAndGoes() {
        while (clauses.stream().anyMatch(clause -> clause.from.isAfter(today))) {
            pass(1);
        }
        clauses.stream().filter(clause -> clause.isValidOn(today)).forEach(clause -> end(clause, 0));
        pass(1);
        keep(Deed.CONTRIBUTION, scene.contribution("9.00", "2018-12-02"));
        approve(documents.get(documents.size() - 1));
        assertEquals(201, pay("2018-12-03").statusCode());
        var earlier = documents.get(documents.size() - 1);
        var clause = begin(Limit.ELSEWHERE, 0);
        approve(earlier);
        end(clause, 0);
        approve(earlier);
        assertEquals("SUBMITTED", earlier.state.path("status"));
        assertEquals(422, pay(today.toString()).statusCode());

        pass(1);
        approve(earlier);
        assertEquals("POSTED", earlier.state.path("status"));
        assertEquals(422, pay(clause.from.toString()).statusCode());
        assertEquals(201, pay(today.toString()).statusCode());
        approve(documents.get(documents.size() - 1));
        assertEquals("POSTED", documents.get(documents.size() - 1).state.path("status"));
    }

    private Response pay(String day) {
        return pay("1.00", day);
    }

    private Response pay(String amount, String day) {
        var reference = UUID.randomUUID().toString();
        var answer = scene.disbursement(amount, reference, day);
        keep(Deed.DISBURSEMENT, reference, 1, day, null, answer);
        return answer;
    }

    private void accept(Document paid, String amount) {
        keep(Deed.ACCEPTANCE, submit("/acceptances", """
                {"disbursement": "%s", "amount": "%s", "acceptedOn": "2018-05-02", "certificate": "%s", "summary": "示例"}""".formatted(paid.reference, amount, UUID.randomUUID())));
    }

    private void giveBack(Document paid, String amount, String day) {
        keep(Deed.RETURN, null, -1, null, paid, submit("/surplus-returns", """
                {"disbursement": "%s", "amount": "%s", "returnedOn": "%s", "bankReference": "%s", "summary": "示例"}""".formatted(
                        paid.reference, amount, day, UUID.randomUUID())));
    }

    private void reverse(Document posted, String amount, String day) {
        var reversal = Scene.reversal(voucher(posted.state).getString("code"), amount, day);
        keep(Deed.REVERSAL, null, -posted.spends, day, posted, reversal);
    }

    /** An expense that is not paid yet, or one that need not be paid after all. */
    private void adjust(Step step, String amount) {
        var day = step.day(today);
        boolean more = step.which() % 2 == 0;
        keep(
                Deed.ADJUSTMENT,
                null,
                more ? 1 : -1,
                day,
                null,
                scene.adjustment(more ? "500101" : "2241", more ? "2241" : "500101", amount, day));
    }

    /** Between what was paid and what has no payee. */
    private Response move(Step step, String amount) {
        boolean paid = step.which() % 2 == 0;
        return submit("/adjustments", """
                {"adjustedOn": "%s", "decision": "%s", "summary": "示例", "lines": [
                 {"account": "500101", "side": "%s", "amount": "%4$s", "programme": "%5$s", "project": "%5$s", "payee": "%5$s"},
                 {"account": "500101", "side": "%6$s", "amount": "%4$s", "programme": "%5$s", "project": "%5$s"}]}""".formatted(
                        step.day(today),
                        UUID.randomUUID(),
                        paid ? "CREDIT" : "DEBIT",
                        amount,
                        scene.code(),
                        paid ? "DEBIT" : "CREDIT"));
    }

    /** A document that changes no disbursements. */
    private void keep(Deed deed, Response answer) {
        keep(deed, null, 0, null, null, answer);
    }

    /**
     * If more is disbursed by it than before, on its day, it is refused if a clause forbids that. Otherwise, and in all other cases, no
     * clause refuses it.
     */
    private void keep(Deed deed, String reference, int spends, String day, Document of, Response answer) {
        assertTrue(answer.statusCode() < 500, answer.asString());
        var used = spends > 0 ? LocalDate.parse(day) : null;
        assertTrue(isAllowed(used) ? !isEarmarked(answer) : answer.statusCode() != 201, answer.asString());
        if (answer.statusCode() == 201) {
            documents.add(new Document(deed, reference, spends, used, of, answer));
        }
    }

    private static boolean isEarmarked(Response answer) {
        return answer.statusCode() == 422 && answer.<String>path("code").startsWith("EARMARKED_BY_");
    }

    private List<Document> pick(Step step, Deed deed) {
        return nth(step, documents.stream().filter(one -> one.deed == deed).toList());
    }

    private List<Document> pickPosted(Step step) {
        return nth(
                step,
                documents.stream()
                        .filter(one -> one.state.path("voucherId") != null)
                        .toList());
    }

    private static List<Document> nth(Step step, List<Document> all) {
        return all.isEmpty() ? List.of() : List.of(all.get(step.which() % all.size()));
    }

    private void decide(Step step, String how, String user, String role) {
        var waiting = documents.stream()
                .filter(one -> one.state.path("status").equals("SUBMITTED"))
                .toList();
        nth(step, waiting).forEach(document -> decide(document, how, user, role));
    }

    private void approve(Document document) {
        decide(document, "approval", "checker", "funds-checker");
    }

    private void decide(Document document, String how, String user, String role) {
        var answer = act(document.location, document.state, how, user, role);
        if (how.equals("approval") && !isAllowed(document.used)) {
            assertTrue(isEarmarked(answer), answer.asString());
            As.user("auditor").get(document.location).then().body("status", equalTo("SUBMITTED"));
            return;
        }
        // What was reserved when it was submitted is available when it is approved.
        assertEquals(200, answer.statusCode(), answer.asString());
        document.state = answer;
        if (answer.path("status").equals("POSTED")) {
            var amount = new BigDecimal(answer.<String>path("amount")).multiply(BigDecimal.valueOf(document.spends));
            spent.merge(document.root.state.path("id"), amount, BigDecimal::add);
            assertLineageIsThePayments();
        }
    }

    /**
     * Withdraws all pending documents, and reverses all posted ones that are not yet reversed. Some can be reversed only after
     * others.
     */
    private void takeEverythingBack() {
        documents.stream()
                .filter(one -> one.state.path("status").equals("SUBMITTED"))
                .forEach(one -> decide(one, "withdrawal", "maker", "funds-maker"));
        var posted = new ArrayList<>(documents.stream()
                .filter(one ->
                        one.deed != Deed.REVERSAL && one.state.path("status").equals("POSTED"))
                .toList());
        while (!posted.isEmpty()) {
            assertTrue(posted.removeIf(this::isTakenBack), () -> posted.size() + " cannot be reversed");
        }
    }

    private boolean isTakenBack(Document posted) {
        var code = voucher(posted.state).getString("code");
        var used = As.user("auditor")
                .get(FUNDS + "/voucher-uses?limit=200&voucherId=" + posted.state.path("voucherId"))
                .jsonPath()
                .getList("items.amount", String.class);
        var left = used.stream()
                .map(BigDecimal::new)
                .reduce(new BigDecimal(posted.state.<String>path("amount")), BigDecimal::subtract);
        boolean isUsed = posted.deed == Deed.DISBURSEMENT && isUsed(posted);
        if (left.signum() == 0) {
            return !isUsed;
        }
        var reversal = Scene.reversal(code, left.toPlainString(), today.toString());
        if (reversal.statusCode() == 422) {
            return false;
        }
        keep(Deed.REVERSAL, null, -posted.spends, today.toString(), posted, reversal);
        approve(documents.get(documents.size() - 1));
        return !isUsed;
    }

    /** Whether something was accepted or returned of a disbursement, so that more of it can be reversed later. */
    private boolean isUsed(Document paid) {
        return Stream.of("acceptances", "surplus-returns")
                .anyMatch(kind -> !As.user("auditor")
                        .get(FUNDS + "/" + kind + "?status=POSTED&disbursement=" + paid.reference)
                        .jsonPath()
                        .getList("items")
                        .isEmpty());
    }

    private void assertBooksAreRight() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(FIRST_WRONG)) {
            if (rows.next()) {
                fail("found by " + WRONG.get(rows.getInt(1)));
            }
        }
    }

    private void assertLineageIsTheFundBalances() {
        var fundBalance = scene.fundBalance().extract().jsonPath();
        var lineage = As.user("auditor").get(FUNDS + "/lineage/summary?by=PROJECT&programme=" + scene.code());
        lineage.then()
                .body(
                        "paid", equalTo(fundBalance.getString("items[0].disbursed")),
                        "sources", hasSize(1),
                        "sources[0].contributed", equalTo(fundBalance.getString("items[0].contributed")),
                        "sources[0].paid", equalTo(fundBalance.getString("items[0].disbursed")));
    }

    /** The rows of each payment and each adjustment add up to it, less what was returned and reversed of it. */
    private void assertLineageIsThePayments() {
        var missing = new TreeMap<>(spent);
        As.user("auditor")
                .get(FUNDS + "/lineage?limit=200&programme=" + scene.code())
                .jsonPath()
                .<Map<String, String>>getList("items")
                .forEach(row -> missing.merge(
                        row.get("paymentDocumentId"), new BigDecimal(row.get("amount")).negate(), BigDecimal::add));
        missing.values().removeIf(rest -> rest.signum() == 0);
        assertEquals(Map.of(), missing);
    }
}
