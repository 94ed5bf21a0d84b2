package org.dongjiang.funds.document.seal;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;

/**
 * Seals each document that Hibernate writes, with the row. Whoever changes one has locked it and checked its seal before:
 * otherwise a change of somebody else would be sealed with it.
 */
@PersistenceUnitExtension
@ApplicationScoped
class SealOnWrite implements Interceptor {

    private final DocumentSeals seals;

    SealOnWrite(DocumentSeals seals) {
        this.seals = seals;
    }

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        return entity instanceof SealedRecord document && seal(document, (UUID) id, document.version(), state, names);
    }

    /** The version of the entity may be increased already, if a flush was begun and then not needed. */
    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] state, Object[] loaded, String[] names, Type[] types) {
        return entity instanceof SealedRecord document
                && seal(document, (UUID) id, (Long) loaded[place(names, DocumentSeals.VERSION)] + 1, state, names);
    }

    /** @param version that it will have */
    private boolean seal(SealedRecord document, UUID id, long version, Object[] state, String[] names) {
        state[place(names, DocumentSeals.MEMBER)] = seals.of(document, id, version);
        return true;
    }

    private static int place(String[] names, String member) {
        return List.of(names).indexOf(member);
    }
}
