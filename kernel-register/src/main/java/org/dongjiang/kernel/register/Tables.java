package org.dongjiang.kernel.register;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Says in which table the records of a kind lie, so that no statement has to name it. */
public final class Tables {

    private Tables() {}

    public static String of(EntityManagerFactory database, Class<? extends StoredRecord> records) {
        return database.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(records)
                .getMappedTableDetails()
                .getTableName();
    }
}
