package org.dongjiang.kernel.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.listing.WholeList;
import org.dongjiang.kernel.problem.Language;

/** A file while it is written, record by record. On an error it is left without its end. */
interface ExportFile {

    void add(Object view) throws IOException;

    /**
     * Writes the end that distinguishes a complete file from a part.
     *
     * @param unreadable ids of rows that are left out; they are not counted
     * @param marks what the service says about the moment of the export, for formats that have a place for it
     */
    void end(long count, List<String> unreadable, Map<String, Object> marks) throws IOException;

    static ExportFile of(WholeList<?> list, Language language, ObjectMapper json, OutputStream out) {
        try {
            return switch (list.extent().format()) {
                case CSV -> new CsvFile(columns(list, language, json), out);
                case XLSX -> new XlsxFile(columns(list, language, json), language, out);
                default -> new NdjsonFile(list.extent().fields(), json, out);
            };
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static List<Column> columns(WholeList<?> list, Language language, ObjectMapper json) {
        return Column.of(list.view(), list.extent().fields(), language, json);
    }
}
