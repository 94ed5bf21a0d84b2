package org.dongjiang.kernel.register;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;
import static org.dongjiang.kernel.problem.CommonProblem.RECORD_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.hibernate.Hibernate;

/** The collection of one kind of record: append and find. */
public interface Records<E extends StoredRecord> extends PanacheRepositoryBase<E, UUID> {

    /** @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN} */
    default E require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> RECORD_UNKNOWN.because(id));
    }

    /**
     * The record as it is now; until this is committed nobody else writes to it.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}
     */
    default E lock(UUID id) {
        var entry = require(id);
        var table = Tables.of(getEntityManager().getEntityManagerFactory(), Hibernate.getClass(entry));
        // Hibernate's own words for it (FOR UPDATE OF) are not understood by MariaDB.
        getEntityManager()
                .createNativeQuery("SELECT id FROM " + table + " WHERE id = :id FOR UPDATE")
                .setParameter("id", id.toString())
                .getSingleResult();
        getEntityManager().refresh(entry);
        return entry;
    }

    /**
     * Sees to it that a natural code is free.
     *
     * @param pointer the member of the request that holds it
     * @throws org.dongjiang.kernel.problem.Problem {@code CODE_TAKEN}
     */
    default void requireFree(String pointer, String code) {
        if (count("code", code) > 0) {
            throw CODE_TAKEN.at(pointer, code);
        }
    }

    /**
     * Sees to it that a code names a record.
     *
     * @param kind what the record is called
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}
     */
    default void requireKnown(String pointer, String code, Label kind) {
        if (count("code", code) == 0) {
            throw REFERENCE_UNKNOWN.at(pointer, code, kind);
        }
    }
}
