package org.dongjiang.kernel.history;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import org.dongjiang.kernel.register.Tables;

/**
 * Records that others name to say where they stand.
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
     * That a code names one of those that stand in a division. A few are asked for beforehand: with their codes the database reads its index in
     * order, and with a subquery it would read and sort all rows.
     *
     * @param known null for the records as they are now
     */
    Predicate within(
            EntityManager database,
            CriteriaBuilder build,
            CommonAbstractCriteria select,
            Expression<String> named,
            List<String> digits,
            Knowledge known) {
        return known == null
                ? within(database, build, select, named, kind.present().entity(), digits, null)
                : within(database, build, select, named, kind.past().entity(), digits, known);
    }

    private <R> Predicate within(
            EntityManager database,
            CriteriaBuilder build,
            CommonAbstractCriteria select,
            Expression<String> named,
            Class<R> rows,
            List<String> digits,
            Knowledge known) {
        var few = build.createQuery(String.class);
        var row = few.from(rows);
        few.select(row.get("facts").get(code)).where(standing(database, build, few, row, rows, digits, known));
        var codes = database.createQuery(few).setMaxResults(FEW + 1).getResultList();
        if (codes.size() <= FEW) {
            return named.in(codes);
        }
        var all = select.subquery(String.class);
        var each = all.from(rows);
        all.select(each.get("facts").get(code)).where(standing(database, build, all, each, rows, digits, known));
        return named.in(all);
    }

    private <R> Predicate standing(
            EntityManager database,
            CriteriaBuilder build,
            CommonAbstractCriteria select,
            Root<R> row,
            Class<R> rows,
            List<String> digits,
            Knowledge known) {
        var within = kind.standing().within(database, build, select, row, digits, known);
        return known == null ? within : build.and(known.of(build, select, row, rows), within);
    }
}
