package org.dongjiang.kernel.history;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dongjiang.kernel.register.Tables;

/**
 * Records that others name to say where they stand, or whose they are.
 *
 * @param code the member by which they are named
 */
public record Places(RecordKind<?, ?, ?, ?> kind, String code) {

    private static final int FEW = 200;

    /** In HQL: the codes of those that stand in the division {@code :region} on the day. */
    String within(String alias) {
        return "select " + alias + ".facts." + code + " from "
                + Tables.inQueries(kind.past().entity()) + " " + alias + " where " + kind.counting(alias) + " and "
                + kind.standing().within(alias);
    }

    /**
     * That a code names one of those of which something is true. A few are asked for beforehand: with their codes the database reads its index
     * in order, and with a subquery it would read and sort all rows.
     *
     * @param known null for the records as they are now
     */
    Predicate that(
            EntityManager database,
            CriteriaBuilder build,
            CommonAbstractCriteria select,
            Expression<String> named,
            Whereabouts asked,
            Knowledge known) {
        return known == null
                ? that(database, build, select, named, kind.present().entity(), asked, null)
                : that(database, build, select, named, kind.past().entity(), asked, known);
    }

    private <R> Predicate that(
            EntityManager database,
            CriteriaBuilder build,
            CommonAbstractCriteria select,
            Expression<String> named,
            Class<R> rows,
            Whereabouts asked,
            Knowledge known) {
        var few = build.createQuery(String.class);
        var row = few.from(rows);
        few.select(row.get("facts").get(code)).where(is(database, build, few, row, rows, asked, known));
        var codes = database.createQuery(few).setMaxResults(FEW + 1).getResultList();
        if (codes.size() <= FEW) {
            return named.in(codes);
        }
        var all = select.subquery(String.class);
        var each = all.from(rows);
        all.select(each.get("facts").get(code)).where(is(database, build, all, each, rows, asked, known));
        return named.in(all);
    }

    private <R> Predicate is(
            EntityManager database,
            CriteriaBuilder build,
            CommonAbstractCriteria select,
            Root<R> row,
            Class<R> rows,
            Whereabouts asked,
            Knowledge known) {
        var is = asked.by().apply(kind).is(database, build, select, row, asked, known);
        return known == null ? is : build.and(known.of(build, select, row, rows), is);
    }

    /** The codes behind what those say that have some codes, now and on the days on which they are named. */
    Set<String> codes(
            EntityManager database,
            Map<String, List<Segment<?>>> named,
            Function<RecordKind<?, ?, ?, ?>, Standing> by) {
        return kind.codes(database, code, named, by);
    }
}
