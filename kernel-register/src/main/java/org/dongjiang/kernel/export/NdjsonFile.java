package org.dongjiang.kernel.export;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.listing.Fields;

/**
 * One record per line, as in {@code items} of the list; the last line is {@code {"end":true,"count":…}}, with the ids of unreadable
 * rows, and what the service says about the moment of the export.
 */
class NdjsonFile implements ExportFile {

    private static final String LINE_END = "\n";

    private final Fields fields;
    private final ObjectMapper json;
    private final SequenceWriter lines;
    private final JsonGenerator generator;

    private record End(
            boolean end,
            long count,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> unreadable,
            @JsonAnyGetter Map<String, Object> marks) {}

    NdjsonFile(Fields fields, ObjectMapper json, OutputStream out) throws IOException {
        this.fields = fields;
        this.json = json;
        generator = json.createGenerator(out).disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        lines = json.writer()
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .withRootValueSeparator(LINE_END)
                .writeValues(generator);
    }

    @Override
    public void add(Object view) throws IOException {
        lines.write(fields.areAll() ? view : fields.of(json, view));
    }

    @Override
    public void end(long count, List<String> unreadable, Map<String, Object> marks) throws IOException {
        lines.write(new End(true, count, unreadable, marks));
        generator.writeRaw(LINE_END);
        generator.flush();
    }
}
