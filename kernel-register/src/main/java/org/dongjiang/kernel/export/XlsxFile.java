package org.dongjiang.kernel.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.Language;

/** An Office Open XML workbook; an incomplete one cannot be opened. Texts are stored as texts and never as formulas. */
class XlsxFile implements ExportFile {

    private static final String PROGRAM = "Dongjiang";
    private static final String PROGRAM_VERSION = "1.0";
    private static final String MONEY = "#,##0.00";
    private static final String DAY = "yyyy-mm-dd";
    private static final int WIDTH = 20;

    /** Numbers in a workbook are binary floating point: more digits than that would not all be kept. */
    private static final int MOST_DIGITS = 15;
    /** Earlier days are counted as if 1900 had been a leap year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_IN_MEMORY = 500;

    private final List<Column> columns;
    private final Language language;
    private final int rowsInSheet;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxFile(List<Column> columns, Language language, OutputStream out) throws IOException {
        this(columns, language, out, Worksheet.MAX_ROWS);
    }

    /**
     * @param rowsInSheet the maximum number of rows of a sheet, including the headers; then a further sheet is begun
     */
    XlsxFile(List<Column> columns, Language language, OutputStream out, int rowsInSheet) throws IOException {
        this.columns = columns;
        this.language = language;
        this.rowsInSheet = rowsInSheet;
        workbook = new Workbook(out, PROGRAM, PROGRAM_VERSION);
        beginSheet();
    }

    private void beginSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        sheet = workbook.newWorksheet(Integer.toString(sheets));
        sheet.freezePane(0, 1);
        for (int at = 0; at < columns.size(); at++) {
            sheet.width(at, WIDTH);
            sheet.inlineString(0, at, columns.get(at).header());
            sheet.style(0, at).bold().set();
        }
        row = 1;
    }

    @Override
    public void add(Object view) throws IOException {
        if (row == rowsInSheet) {
            beginSheet();
        }
        for (int at = 0; at < columns.size(); at++) {
            put(at, columns.get(at).value(view));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void put(int at, Object value) {
        if (value instanceof Boolean flag) {
            sheet.value(row, at, flag);
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, at, day);
            sheet.style(row, at).format(DAY).set();
        } else if (value instanceof Money amount && isExact(amount.yuan())) {
            sheet.value(row, at, amount.yuan());
            sheet.style(row, at).format(MONEY).set();
        } else if (value instanceof Number number && isExact(new BigDecimal(number.toString()))) {
            sheet.value(row, at, number);
        } else if (value != null) {
            sheet.inlineString(row, at, fitting(value.toString()));
        }
    }

    private static boolean isExact(BigDecimal number) {
        return number.precision() <= MOST_DIGITS;
    }

    /** Never truncated without notice. */
    private String fitting(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        return language == Language.EN
                ? "[" + text.length() + " characters: see the CSV or NDJSON export]"
                : "〔内容共 " + text.length() + " 个字符，见 CSV 或 NDJSON 导出〕";
    }

    @Override
    public void end(long count, List<String> unreadable, Map<String, Object> marks) throws IOException {
        for (var id : unreadable) {
            sheet.inlineString(row++, 0, CsvFile.UNREADABLE + id);
        }
        workbook.finish();
    }
}
