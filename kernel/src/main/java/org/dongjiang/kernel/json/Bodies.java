package org.dongjiang.kernel.json;

import static org.dongjiang.kernel.problem.CommonProblem.REQUEST_MALFORMED;
import static org.dongjiang.kernel.problem.CommonProblem.TEXT_NOT_UTF8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import jakarta.validation.Validator;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.dongjiang.kernel.problem.Language;
import org.dongjiang.kernel.problem.ManyItems;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.Problem.Fault;
import org.dongjiang.kernel.problem.Says;
import org.dongjiang.kernel.problem.Utf8;
import org.dongjiang.kernel.problem.Violations;

/**
 * Reads the body of every request. All faults of its members are reported at once, as far as they can be read:
 * unreadable members, and violations of rules by the others. Where items are refused alone, those that cannot be read
 * are left to {@link UnreadItems}.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes(MediaType.APPLICATION_JSON)
class Bodies implements MessageBodyReader<Object> {

    private static final String DUPLICATE = "Duplicate";

    private final ObjectMapper json;
    private final Validator validator;
    private final UnreadItems unread;

    Bodies(ObjectMapper json, Validator validator, UnreadItems unread) {
        this.json = json;
        this.validator = validator;
        this.unread = unread;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return true;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        var bytes = text(stream.readAllBytes());
        var faults = new BodyFaults();
        var reader = json.readerFor(json.constructType(generic)).withAttribute(BodyFaults.class, faults);
        Object body;
        try (var parser = reader.createParser(bytes)) {
            body = parser.nextToken() == null ? null : reader.readValue(parser);
        } catch (InvalidDefinitionException ours) {
            throw ours;
        } catch (JsonProcessingException broken) {
            throw malformed(broken, faults);
        }
        boolean isReadable =
                faults.count() == 0 || (body instanceof ManyItems<?> many && many.areSeparate() && unread.take(faults));
        if (!isReadable) {
            throw BodyFaults.refusal(
                    faults.all(), body == null ? List.of() : Violations.faults(validator, body), Violations.MOST_SAID);
        }
        return body;
    }

    /**
     * The body without a byte order mark, which some programs for Windows write (RFC 8259, 8.1).
     *
     * @throws Problem {@code TEXT_NOT_UTF8}; also for UTF-16, whose text in ASCII would be UTF-8 with zero bytes
     */
    private static byte[] text(byte[] body) {
        var bytes = Utf8.withoutMark(body);
        if (!Utf8.isText(bytes)) {
            throw TEXT_NOT_UTF8.because();
        }
        return bytes;
    }

    /** Reports the position of the JSON error, but not the content, which could be personal data. */
    private static Problem malformed(JsonProcessingException broken, BodyFaults faults) {
        var at = broken.getLocation();
        int line = at == null ? 0 : at.getLineNr();
        int column = at == null ? 0 : at.getColumnNr();
        boolean twice = String.valueOf(broken.getOriginalMessage()).startsWith(DUPLICATE);
        Says where = language -> language == Language.EN
                ? "line " + line + ", column " + column + (twice ? ": a member occurs twice" : "")
                : "第 " + line + " 行第 " + column + " 列" + (twice ? "：同一项出现两次" : "");
        var refusal = REQUEST_MALFORMED.because(where);
        if (faults.count() == 0) {
            return refusal;
        }
        var all = new ArrayList<>(faults.all().subList(0, Math.min(faults.count(), Violations.MOST_SAID)));
        all.add(new Fault("", where));
        return refusal.with(all);
    }
}
