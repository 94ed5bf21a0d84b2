package org.dongjiang.funds.document.seal;

import static org.dongjiang.funds.document.seal.SealProblem.DOCUMENT_ALTERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dongjiang.funds.book.log.RecordSeals;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.register.Unreadable;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Seals documents: over all columns of the row, its lines and its attachments, none of which is named here, so that none can be
 * forgotten. Only the service can make a seal, so a row that was changed by others is recognised. A column that is null is left
 * out: one that is added later does not break the seals of rows that have none.
 */
@ApplicationScoped
public class DocumentSeals {

    static final String MEMBER = "seal";
    static final String VERSION = "version";

    private static final int USUAL_BYTES = 1024;

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private final RecordSeals seals;
    private final Instance<SessionFactory> database;
    private final Map<Class<?>, Table> tables = new ConcurrentHashMap<>();

    /** A column, or a list in rows of its own. */
    private record Member(String name, int place) {}

    /** @param members in the order of their names */
    private record Table(EntityPersister mapping, List<Member> members) {}

    DocumentSeals(RecordSeals seals, Instance<SessionFactory> database) {
        this.seals = seals;
        this.database = database;
    }

    /** The seal of a document as it is in memory. */
    public String of(SealedRecord document) {
        return of(document, document.id(), document.version());
    }

    /** The seal of a document that will be stored with this id and version. */
    String of(SealedRecord document, UUID id, long version) {
        return seals.of(content(document, id, version));
    }

    /** Whether its rows are as the service wrote them. */
    public boolean isSealed(SealedRecord document) {
        return seals.isOf(document.seal(), content(document, document.id(), document.version()));
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_ALTERED} */
    public void requireSealed(SealedRecord document) {
        if (!isSealed(document)) {
            throw altered(document);
        }
    }

    /**
     * Reads a record in which somebody may have written what cannot be read: a code that is in no list, or no JSON.
     *
     * @param name of its kind
     * @param named its id, or what it names
     * @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_ALTERED}
     */
    public static <T> T readable(Label name, Object named, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException fault) {
            throw Unreadable.isIn(fault) ? DOCUMENT_ALTERED.because(name, named) : fault;
        }
    }

    /** The refusal of an altered one. */
    public static Problem altered(SealedRecord document) {
        return DOCUMENT_ALTERED.because(document.sealedName(), document.id());
    }

    private byte[] content(SealedRecord document, UUID id, long version) {
        var bytes = new ByteArrayOutputStream(USUAL_BYTES);
        var content = new DataOutputStream(bytes);
        try {
            write(content, document.sealedAs());
            write(content, id.toString());
            var table = tables.computeIfAbsent(Hibernate.getClass(document), this::table);
            var values = table.mapping().getValues(document);
            for (var member : table.members()) {
                var value = member.name().equals(VERSION)
                        ? version
                        : document.sealed(member.name(), values[member.place()]);
                if (value != null) {
                    write(content, member.name());
                    write(content, value);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Table table(Class<?> documents) {
        var mapping = database.get()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(documents);
        var names = mapping.getPropertyNames();
        var members = IntStream.range(0, names.length)
                .filter(at -> !names[at].equals(MEMBER))
                .mapToObj(at -> new Member(names[at], at))
                .sorted(Comparator.comparing(Member::name))
                .toList();
        return new Table(mapping, members);
    }

    /** Each part with its length, so that no two contents have the same bytes. */
    private static void write(DataOutputStream content, Object value) throws IOException {
        if (value == null) {
            content.writeInt(-1);
        } else if (value instanceof Collection<?> all) {
            content.writeInt(all.size());
            for (var one : all) {
                write(content, one);
            }
        } else if (value instanceof Record parts) {
            for (var part : COMPONENTS.get(parts.getClass())) {
                write(content, value(parts, part));
            }
        } else {
            var text = text(value).getBytes(StandardCharsets.UTF_8);
            content.writeInt(text.length);
            content.write(text);
        }
    }

    /** An enum may have another text than its name. */
    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static Object value(Record parts, Method part) {
        try {
            return part.invoke(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
