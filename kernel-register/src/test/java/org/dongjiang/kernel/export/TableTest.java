package org.dongjiang.kernel.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Fields;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private record Line(String account) {}

    private record Unwrapping(
            String id,
            @JsonUnwrapped Line line,

            @Schema(description = "余额 · Balance") Money balance) {}

    private record View(
            String id,

            @Schema(description = "名称，双语 · Name, in both languages")
            Label name,

            @Schema(description = "金额 · Amount") Money amount,
            @Schema(description = "日期 · Day") LocalDate day,
            @Schema(description = "时刻 · Moment") Instant moment,
            @Schema(description = "数 · Number") Long number,
            @Schema(description = "比例 · Share") BigDecimal share,
            @Schema(description = "是否 · Whether") boolean flag,
            @Schema(description = "分录 · Lines") List<Line> lines,
            String undescribed) {}

    private static View view(String text) {
        return new View(
                text,
                new Label("甲", "A"),
                Money.ofFen(-123_456),
                LocalDate.of(2018, 6, 30),
                Instant.EPOCH,
                7L,
                new BigDecimal("1E+1"),
                true,
                List.of(new Line("1002")),
                null);
    }

    @Test
    void a_record_within_a_record_becomes_columns_and_a_list_of_records_a_text() throws IOException {
        var rows = csv(Language.ZH, view("x")).split("\r\n", -1);
        assertEquals("\uFEFF编号,名称.zh,名称.en,金额,日期,时刻,数,比例,是否,分录,undescribed", rows[0]);
        assertEquals(
                "x,甲,A,-1234.56,2018-06-30,1970-01-01T00:00:00Z,7,10,true,\"[{\"\"account\"\":\"\"1002\"\"}]\",",
                rows[1]);
        assertEquals("#END 1,,,,,,,,,,", rows[2]);
        assertEquals("", rows[3]);
        assertTrue(
                csv(Language.EN).startsWith("\uFEFFId,Name.zh,Name.en,Amount,Day,Moment,Number,Share,Whether,Lines,"));
    }

    @Test
    void a_record_that_is_unwrapped_in_another_has_columns_as_if_it_were_the_others_own() {
        assertEquals(List.of("编号", "account", "余额"), headers(Set.of()));
        assertEquals(List.of("编号", "余额"), headers(Set.of("balance")));
    }

    private static List<String> headers(Set<String> fields) {
        return Column.of(Unwrapping.class, new Fields(fields), Language.ZH, new ObjectMapper()).stream()
                .map(Column::header)
                .toList();
    }

    @Test
    void a_text_that_begins_like_a_formula_is_written_as_a_text() throws IOException {
        for (var first : List.of("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")) {
            var text = first + "1+1";
            var row = csv(Language.EN, view(text)).split("\r\n")[1].replace("\"", "");
            assertTrue(row.startsWith("'" + text), row);
            var cell = xlsx(10, view(text)).get(0).get(1).getCell(0);
            assertEquals(CellType.STRING, cell.getType());
        }
        assertTrue(csv(Language.EN, view("1=1")).contains("\r\n1=1,"));
        assertEquals("=1+1", xlsx(10, view("=1+1")).get(0).get(1).getCell(0).getText());
    }

    @Test
    void numbers_and_days_stay_such_and_one_of_too_many_digits_becomes_a_text() throws IOException {
        var row = xlsx(10, view("x")).get(0).get(1);
        assertEquals(new BigDecimal("-1234.56"), row.getCell(3).asNumber());
        assertEquals("#,##0.00", row.getCell(3).getDataFormatString());
        assertEquals(LocalDate.of(2018, 6, 30).atStartOfDay(), row.getCell(4).asDate());
        assertEquals("1970-01-01T00:00:00Z", row.getCell(5).getText());
        assertEquals(BigDecimal.valueOf(7), row.getCell(6).asNumber());
        assertEquals(true, row.getCell(8).asBoolean());

        var largest = new View(
                "x",
                null,
                Money.ofFen(Money.MAX_FEN),
                LocalDate.of(1000, 1, 1),
                null,
                Long.MAX_VALUE,
                null,
                false,
                null,
                null);
        var wide = xlsx(10, largest).get(0).get(1);
        assertEquals("99999999999999.99", text(wide, 3));
        assertEquals("1000-01-01", text(wide, 4));
        assertEquals("9223372036854775807", text(wide, 6));
    }

    private static String text(Row row, int at) {
        assertEquals(CellType.STRING, row.getCell(at).getType());
        return row.getCell(at).getText();
    }

    @Test
    void what_no_cell_can_hold_is_not_cut_off_without_a_word() throws IOException {
        var row = xlsx(10, view("长".repeat(32_768))).get(0).get(1);
        assertEquals(
                "[32768 characters: see the CSV or NDJSON export]",
                row.getCell(0).getText());
        assertEquals(
                32_767,
                xlsx(10, view("长".repeat(32_767)))
                        .get(0)
                        .get(1)
                        .getCell(0)
                        .getText()
                        .length());
    }

    @Test
    void a_full_sheet_is_followed_by_another_with_its_headers() throws IOException {
        var sheets = xlsx(3, view("1"), view("2"), view("3"), view("4"), view("5"));
        assertEquals(List.of(3, 3, 2), sheets.stream().map(List::size).toList());
        for (var sheet : sheets) {
            assertEquals("Id", sheet.get(0).getCell(0).getText());
        }
        assertEquals("5", sheets.get(2).get(1).getCell(0).getText());
    }

    @Test
    void a_workbook_without_its_end_cannot_be_opened() throws IOException {
        var out = new ByteArrayOutputStream();
        var file = new XlsxFile(columns(Language.EN), Language.EN, out);
        for (int at = 0; at < 2000; at++) {
            file.add(view("x"));
        }
        assertTrue(out.size() > 0);
        assertThrows(IOException.class, () -> new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())));
    }

    private static List<Column> columns(Language language) {
        return Column.of(View.class, new Fields(Set.of()), language, new ObjectMapper());
    }

    private static String csv(Language language, View... views) throws IOException {
        var out = new ByteArrayOutputStream();
        var file = new CsvFile(columns(language), out);
        Arrays.stream(views).forEach(file::add);
        file.end(views.length, List.of(), Map.of());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<Row>> xlsx(int rowsInSheet, View... views) throws IOException {
        var out = new ByteArrayOutputStream();
        var file = new XlsxFile(columns(Language.EN), Language.EN, out, rowsInSheet);
        for (var view : views) {
            file.add(view);
        }
        file.end(views.length, List.of(), Map.of());
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), WITH_FORMATS)) {
            var sheets = workbook.getSheets().toList();
            var rows = new ArrayList<List<Row>>();
            for (var sheet : sheets) {
                rows.add(sheet.read());
            }
            return rows;
        }
    }
}
