package org.dongjiang.kernel.register;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Finds the table of a kind of records, so that no statement has to name it. */
public final class Tables {

    private Tables() {}

    public static String of(EntityManagerFactory database, Class<? extends StoredRecord> records) {
        return database.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(records)
                .getMappedTableDetails()
                .getTableName();
    }

    /** The name of a kind of records in queries of Hibernate. */
    public static String inQueries(Class<?> records) {
        return records.getSimpleName();
    }
}
