package org.dongjiang.funds.document;

import static org.dongjiang.funds.document.DocumentProblem.DOCUMENT_ALTERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.dongjiang.funds.book.log.RecordSeals;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * Seals documents: over all columns of its row, its lines and its attachments, none of which is named here, so that none can be
 * forgotten. Only the service can make a seal, so a row that was changed by others is recognised. A column that is null is left
 * out: one that is added later does not break the seals of rows that have none.
 */
@ApplicationScoped
public class DocumentSeals {

    static final String MEMBER = "seal";
    static final String VERSION = "version";
    private static final String ATTACHED_FILES = "attachedFiles";

    private final RecordSeals seals;
    private final Instance<SessionFactory> database;

    DocumentSeals(RecordSeals seals, Instance<SessionFactory> database) {
        this.seals = seals;
        this.database = database;
    }

    /** The seal of a document as it is in memory. */
    public String of(MoneyDocument document) {
        return of(document, document.id(), document.version());
    }

    /** The seal of a document that will be stored with this id and version. */
    String of(MoneyDocument document, UUID id, long version) {
        return seals.of(content(document, id, version));
    }

    /** Whether its rows are as the service wrote them. */
    boolean isSealed(MoneyDocument document) {
        return seals.isOf(document.seal(), content(document, document.id(), document.version()));
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code DOCUMENT_ALTERED} */
    public void requireSealed(MoneyDocument document) {
        if (!isSealed(document)) {
            throw altered(document);
        }
    }

    static RuntimeException altered(MoneyDocument document) {
        return DOCUMENT_ALTERED.because(document.kind().label(), document.id());
    }

    private byte[] content(MoneyDocument document, UUID id, long version) {
        var bytes = new ByteArrayOutputStream();
        var content = new DataOutputStream(bytes);
        try {
            write(content, document.kind().name());
            write(content, id.toString());
            for (var member : members(document, version).entrySet()) {
                if (member.getValue() != null) {
                    write(content, member.getKey());
                    write(content, member.getValue());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private SortedMap<String, Object> members(MoneyDocument document, long version) {
        var table = database.get()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(Hibernate.getClass(document));
        var names = table.getPropertyNames();
        var values = table.getValues(document);
        var members = new TreeMap<String, Object>();
        for (int at = 0; at < names.length; at++) {
            members.put(names[at], values[at]);
        }
        members.remove(MEMBER);
        members.put(VERSION, version);
        members.put(ATTACHED_FILES, document.attachedFiles());
        return members;
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
        } else if (value instanceof DocumentLine line) {
            write(content, line.line());
        } else if (value instanceof Record parts) {
            for (var part : parts.getClass().getRecordComponents()) {
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

    private static Object value(Record parts, RecordComponent part) {
        try {
            return part.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
