package org.dongjiang.benchmarks.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.dongjiang.benchmarks.stage.Specimen;
import org.dongjiang.benchmarks.stage.Stage;

/**
 * One complete posting through the service, from the submission of its document, with every row that the service wrote
 * for it. Rows written by a benchmark itself are copies of these.
 *
 * @param submitted its document before it was approved
 */
public record FirstPosting(
        Specimen submitted,
        Specimen programme,
        Specimen fundBalance,
        Specimen fundDay,
        Specimen key,
        Specimen voucher,
        List<Specimen> lines,
        Specimen leaf,
        List<Specimen> days) {

    /** The programme of its document. */
    public static final String PROGRAMME = "hot";

    private static final String APPROVAL_KEY = "approval-of-first";

    static void addProgramme(Stage stage, String code) {
        stage.post(
                "/api/v1/funds/programmes",
                stage.token("administrator", "administrator"),
                "{\"code\": \"%s\", \"name\": \"类别\", \"nameEn\": \"Programme\", \"purpose\": \"用途\"}".formatted(code));
    }

    /** Posts it in an empty book. */
    public static FirstPosting make(Stage stage, Connection database) throws SQLException {
        var administrator = stage.token("administrator", "administrator");
        stage.post("/api/v1/funds/fiscal-years", administrator, "{\"year\": 2018}");
        addProgramme(stage, PROGRAMME);
        stage.post(
                "/api/v1/funds/organisations",
                administrator,
                "{\"code\": \"giver\", \"name\": \"单位\", \"kind\": \"FUND_SOURCE\"}");
        stage.post(
                "/api/v1/funds/contributions",
                stage.token("maker", "funds-maker"),
                "{\"programme\": \"hot\", \"source\": \"giver\", \"amount\": \"1234.56\", \"contributedOn\": \"2018-06-15\","
                        + " \"bankReference\": \"FIRST\", \"summary\": \"帮扶资金到账\"}");
        var submitted = Specimen.of(database, "contribution", "bank_reference = 'FIRST'");
        stage.post(
                "/api/v1/funds/contributions/" + submitted.value("id") + "/approval",
                stage.token("checker", "funds-checker"),
                "",
                "Idempotency-Key",
                APPROVAL_KEY,
                "If-Match",
                "\"0\"");
        return new FirstPosting(
                submitted,
                Specimen.of(database, "programme", "code = '" + PROGRAMME + "'"),
                Specimen.of(database, "fund_balance", "programme = '" + PROGRAMME + "'"),
                Specimen.of(database, "fund_day", "programme = '" + PROGRAMME + "'"),
                Specimen.of(database, "idempotency_key", "request_key = '" + APPROVAL_KEY + "'"),
                Specimen.of(database, "voucher", "number = 1"),
                List.of(
                        Specimen.of(database, "voucher_line", "line_number = 1"),
                        Specimen.of(database, "voucher_line", "line_number = 2")),
                Specimen.of(database, "ledger_leaf", "voucher_id IS NOT NULL"),
                List.of(
                        Specimen.of(database, "account_day", "debit_fen > 0"),
                        Specimen.of(database, "account_day", "credit_fen > 0")));
    }
}
