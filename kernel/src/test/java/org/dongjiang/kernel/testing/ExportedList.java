package org.dongjiang.kernel.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A list as read from its exported files. */
public final class ExportedList {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Map<String, String> ENDINGS = Map.of(NDJSON, "ndjson", CSV, "csv", XLSX, "xlsx");

    private final String target;
    private final Supplier<RequestSpecification> caller;

    /** @param target path and query */
    public ExportedList(String target, Supplier<RequestSpecification> caller) {
        this.target = target;
        this.caller = caller;
    }

    /** All three files have as many records as the list counts, and NDJSON has the same records. */
    void assertWhole() {
        var page = caller.get().accept("*/*").get(target + "?count=true&limit=200");
        assertEquals(200, page.statusCode(), target);
        var listed = Contract.json(page.asString());
        var total = listed.path("total").asInt();

        var lines = ndjson("zh");
        assertEquals(total, lines.size(), target);
        for (int at = 0; at < listed.path("items").size(); at++) {
            assertEquals(listed.path("items").get(at), lines.get(at), target);
        }
        for (var language : new String[] {"zh", "en"}) {
            var csv = csv(language);
            assertEquals(total + 1, csv.size(), target);
            assertHeaders(csv.get(0).getFields(), language);
            var sheet = xlsx(language);
            assertEquals(total + 1, sheet.size(), target);
            assertEquals(csv.get(0).getFields(), texts(sheet.get(0)), target);
            assertTrue(sheet.stream()
                    .flatMap(Row::stream)
                    .filter(Objects::nonNull)
                    .noneMatch(cell -> cell.getType() == CellType.FORMULA));
        }
        var id = new ExportedList(target + "?fields=version", caller).csv("en").get(0);
        assertEquals(List.of("Id", "Version"), id.getFields());
    }

    private void assertHeaders(List<String> headers, String language) {
        assertEquals(headers.size(), headers.stream().distinct().count(), target + headers);
        for (var header : headers) {
            assertFalse(header.isBlank(), target + headers);
            var han = header.codePoints().anyMatch(Character::isIdeographic);
            assertEquals(language.equals("zh"), han, target + " " + header);
        }
    }

    /** Every record; the last line with their number has been checked. */
    public List<JsonNode> ndjson(String language) {
        var lines =
                new ArrayList<>(Arrays.stream(whole(NDJSON, language).asString().split("\n"))
                        .map(Contract::json)
                        .toList());
        var end = lines.remove(lines.size() - 1);
        assertTrue(end.path("end").asBoolean(), target);
        assertEquals(lines.size(), end.path("count").asInt(), target);
        return lines;
    }

    /** The headers and every record; the last row with their number has been checked. */
    public List<CsvRecord> csv(String language) {
        var bytes = whole(CSV, language).asByteArray();
        assertArrayEquals(BYTE_ORDER_MARK, Arrays.copyOf(bytes, BYTE_ORDER_MARK.length), target);
        var rows = new ArrayList<>(
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(bytes)).stream()
                        .toList());
        var end = rows.remove(rows.size() - 1);
        assertEquals("#END " + (rows.size() - 1), end.getField(0), target);
        return rows;
    }

    /** The headers and every record of the first sheet. */
    public List<Row> xlsx(String language) {
        var bytes = whole(XLSX, language).asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getFirstSheet().read();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }

    /** With the header and with the parameter, which takes precedence. */
    private Response whole(String mediaType, String language) {
        var ending = ENDINGS.get(mediaType);
        var named = caller.get()
                .header("Accept-Language", language)
                .accept("application/pdf")
                .get(target + (target.contains("?") ? "&" : "?") + "format=" + ending);
        assertEquals(200, named.statusCode(), target);
        var accepted = caller.get()
                .header("Accept-Language", language)
                .accept(mediaType + ", application/json;q=0.9")
                .get(target);
        assertEquals(200, accepted.statusCode(), target);
        assertTrue(accepted.contentType().startsWith(mediaType), target + " " + accepted.contentType());
        assertEquals(accepted.contentType(), named.contentType(), target);
        assertTrue(named.header("Content-Disposition")
                .matches(
                        "attachment; filename=\"[\\w.-]+\\." + ending + "\"; filename\\*=UTF-8''[\\w.-]+\\." + ending));
        assertEquals("no-store", named.header("Cache-Control"));
        return named;
    }
}
