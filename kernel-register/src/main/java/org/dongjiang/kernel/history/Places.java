package org.dongjiang.kernel.history;

import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import org.dongjiang.kernel.register.Tables;

/**
 * Records that others name to say where they stand.
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

    /** @param known null for the records as they are now */
    Subquery<String> within(
            CriteriaBuilder build, CommonAbstractCriteria select, List<String> digits, Knowledge known) {
        return known == null
                ? within(build, select, kind.present().entity(), digits, null)
                : within(build, select, kind.past().entity(), digits, known);
    }

    private <R> Subquery<String> within(
            CriteriaBuilder build, CommonAbstractCriteria select, Class<R> rows, List<String> digits, Knowledge known) {
        var named = select.subquery(String.class);
        Root<R> row = named.from(rows);
        var where = new ArrayList<Predicate>();
        if (known != null) {
            where.add(known.of(build, named, row, rows));
        }
        where.add(kind.standing().within(build, named, row, digits, known));
        return named.select(row.get("facts").get(code)).where(where.toArray(Predicate[]::new));
    }
}
