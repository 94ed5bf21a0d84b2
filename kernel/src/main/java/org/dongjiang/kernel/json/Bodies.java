package org.dongjiang.kernel.json;

import static org.dongjiang.kernel.problem.CommonProblem.TEXT_NOT_UTF8;

import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.dongjiang.kernel.problem.ManyItems;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.Utf8;
import org.dongjiang.kernel.problem.Violations;

/**
 * Reads the body of every request. All faults of its members are reported at once, as far as they can be read:
 * unreadable members, and violations of rules by the others. Where items are refused alone, those that cannot be read
 * are left to {@link UnreadItems}.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
class Bodies implements MessageBodyReader<Object> {

    private final StrictReader reader;
    private final UnreadItems unread;
    private final ResourceInfo resource;

    Bodies(StrictReader reader, UnreadItems unread, ResourceInfo resource) {
        this.reader = reader;
        this.resource = resource;
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
        var body = reader.read(bytes, resolved(type, generic), faults);
        boolean isReadable =
                faults.count() == 0 || (body instanceof ManyItems<?> many && many.areSeparate() && unread.take(faults));
        if (!isReadable) {
            throw BodyFaults.refusal(faults.all(), reader.violations(body), Violations.MOST_SAID);
        }
        return body;
    }

    /** A resource that inherits its operations says in its own declaration what a type variable of theirs means. */
    private Type resolved(Class<?> type, Type generic) {
        var types = TypeFactory.defaultInstance();
        var operation = resource.getResourceMethod();
        return Stream.of(operation.getParameters())
                .filter(parameter -> parameter.getType() == type)
                .<Type>map(parameter -> types.resolveMemberType(
                        parameter.getParameterizedType(),
                        types.constructType(resource.getResourceClass())
                                .findSuperType(operation.getDeclaringClass())
                                .getBindings()))
                .findFirst()
                .orElse(generic);
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
}
