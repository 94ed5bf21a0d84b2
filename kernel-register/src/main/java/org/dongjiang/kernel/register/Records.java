package org.dongjiang.kernel.register;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;
import static org.dongjiang.kernel.problem.CommonProblem.RECORD_REPEATED;
import static org.dongjiang.kernel.problem.CommonProblem.RECORD_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.problem.Problem.Fault;
import org.hibernate.Hibernate;

/** The collection of one kind of record: append and find. */
public interface Records<E extends StoredRecord> extends PanacheRepositoryBase<E, UUID> {

    /** @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code RECORD_UNREADABLE} */
    default E require(UUID id) {
        return Unreadable.refused(id, () -> findByIdOptional(id)).orElseThrow(() -> RECORD_UNKNOWN.because(id));
    }

    /**
     * A record as it is shown.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code RECORD_UNREADABLE}
     */
    default <V> V read(UUID id, Function<? super E, V> viewOf) {
        return Unreadable.refused(id, () -> viewOf.apply(require(id)));
    }

    /**
     * The present record, locked for writing until commit.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code RECORD_UNREADABLE}
     */
    default E lock(UUID id) {
        var entry = require(id);
        var table = Tables.of(getEntityManager().getEntityManagerFactory(), Hibernate.getClass(entry));
        // MariaDB does not accept Hibernate's own syntax for it (FOR UPDATE OF). The version, because it is a
        // number: for a text of fixed length Hibernate throws and catches an exception.
        getEntityManager()
                .createNativeQuery("SELECT version FROM " + table + " WHERE id = :id FOR UPDATE")
                .setParameter("id", id.toString())
                .getSingleResult();
        return Unreadable.refused(id, () -> {
            getEntityManager().refresh(entry);
            return entry;
        });
    }

    /**
     * The present record, locked for writing until commit, for a change to the version that its author read. Of two at
     * the same moment the second waits, and is then refused.
     *
     * @param ifMatch the {@code If-Match} header; null if it is missing
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code RECORD_UNREADABLE},
     *     {@code VERSION_REQUIRED}, {@code VERSION_MALFORMED}, {@code VERSION_STALE}
     */
    default E lock(UUID id, String ifMatch) {
        var entry = lock(id);
        IfMatch.require(ifMatch, entry.version());
        return entry;
    }

    /** Where a member of requests is in the entity. */
    default String attribute(String member) {
        return member;
    }

    /**
     * Checks that a natural code is free.
     *
     * @param pointer the member of the request that holds it
     * @throws org.dongjiang.kernel.problem.Problem {@code CODE_TAKEN}
     */
    default void requireFree(String pointer, String code) {
        if (count(attribute("code"), code) > 0) {
            throw CODE_TAKEN.at(pointer, code);
        }
    }

    /**
     * Checks that no other record has the same code, year or other single key.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code CODE_TAKEN}
     */
    default void requireFree(KeyMember key) {
        if (count(attribute(key.name()) + " = ?1", key.value()) > 0) {
            throw CODE_TAKEN.at("/" + key.name(), key.value());
        }
    }

    /**
     * Checks that no other record has the same key. The refusal names all of its members, because only the caller knows
     * which of them is wrong.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_REPEATED}
     */
    default void requireFirst(KeyMember... key) {
        var condition = IntStream.range(0, key.length)
                .mapToObj(at -> attribute(key[at].name()) + " = ?" + (at + 1))
                .collect(Collectors.joining(" and "));
        var values = Stream.of(key).map(KeyMember::value).toArray();
        if (count(condition, values) > 0) {
            var names = Stream.of(key).map(KeyMember::name).collect(Collectors.joining(", "));
            var refusal = RECORD_REPEATED.because(names);
            throw refusal.with(Stream.of(key)
                    .map(member -> new Fault("/" + member.name(), refusal))
                    .toList());
        }
    }

    /**
     * Checks that a code names a record.
     *
     * @param kind the name of the kind of record
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}
     */
    default void requireKnown(String pointer, String code, Label kind) {
        if (count(attribute("code"), code) == 0) {
            throw REFERENCE_UNKNOWN.at(pointer, code, kind);
        }
    }
}
