package org.dongjiang.kernel.history;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.dongjiang.kernel.register.Tables;

/**
 * Records that others name to say where they stand, or whose they are.
 *
 * @param code the member by which they are named
 */
public record Places(RecordKind<?, ?, ?, ?> kind, String code) {

    /** In HQL: the codes of those that stand in the division {@code :region} on the day. */
    String within(String alias) {
        return "select " + alias + ".facts." + code + " from "
                + Tables.inQueries(kind.past().entity()) + " " + alias + " where " + kind.counting(alias) + " and "
                + kind.standing().within(alias);
    }

    /**
     * The codes of those of which something is true.
     *
     * @param known null for the records as they are now
     */
    Subquery<String> that(CriteriaBuilder build, CommonAbstractCriteria select, Whereabouts asked, Knowledge known) {
        return known == null
                ? that(build, select, kind.present().entity(), asked, null)
                : that(build, select, kind.past().entity(), asked, known);
    }

    private <R> Subquery<String> that(
            CriteriaBuilder build, CommonAbstractCriteria select, Class<R> rows, Whereabouts asked, Knowledge known) {
        var codes = select.subquery(String.class);
        Root<R> row = codes.from(rows);
        var where = new ArrayList<Predicate>();
        if (known != null) {
            where.add(known.of(build, codes, row, rows));
        }
        where.add(asked.by().apply(kind).is(build, codes, row, asked, known));
        return codes.select(row.get("facts").get(code)).where(where.toArray(Predicate[]::new));
    }

    /** What those say now that have some codes. */
    Set<String> codes(EntityManager database, Set<String> named, Function<RecordKind<?, ?, ?, ?>, Standing> by) {
        var standing = by.apply(kind);
        var build = database.getCriteriaBuilder();
        var select = build.createQuery(String.class);
        var facts = select.from(kind.present().entity()).get("facts");
        select.select(facts.get(standing.member())).where(facts.get(code).in(named));
        return standing.codes(
                database, new HashSet<>(database.createQuery(select).getResultList()), by);
    }
}
