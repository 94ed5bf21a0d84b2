package org.dongjiang.kernel.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * RFC 4180, UTF-8 with a byte order mark, without which Excel assumes another encoding. The last row is {@code #END}
 * with the number of records in its first cell; its other cells are empty, so that all rows have the same number of
 * cells.
 */
class CsvFile implements ExportFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /**
     * Excel and similar programs take a cell that begins with one of these for a formula, the full-width ones after
     * conversion.
     */
    private static final String BEGIN_FORMULAS = "=+-@＝＋－＠\t\r";

    /** Begins the first cell of the row for a row of the database that cannot be read. */
    static final String UNREADABLE = "#UNREADABLE ";

    /** Otherwise the last row would be put in quotes. */
    private static final char NO_COMMENTS = '\0';

    private final List<Column> columns;
    private final CsvWriter csv;

    CsvFile(List<Column> columns, OutputStream out) throws IOException {
        this.columns = columns;
        out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .commentCharacter(NO_COMMENTS)
                .build(out);
        csv.writeRecord(columns.stream().map(Column::header).toList());
    }

    @Override
    public void add(Object view) {
        var row = csv.writeRecord();
        for (var column : columns) {
            row.writeField(written(column.value(view)));
        }
        row.endRecord();
    }

    private static String written(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return neutral(text);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** An apostrophe makes it a text, and shows that it was added. */
    private static String neutral(String text) {
        return !text.isEmpty() && BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void end(long count, List<String> unreadable, Map<String, Object> marks) throws IOException {
        unreadable.forEach(id -> mark(UNREADABLE + id));
        mark("#END " + count);
        csv.flush();
    }

    private void mark(String text) {
        var row = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        row.set(0, text);
        csv.writeRecord(row);
    }
}
