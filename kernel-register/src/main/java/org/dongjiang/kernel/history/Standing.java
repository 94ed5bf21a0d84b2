package org.dongjiang.kernel.history;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Where the records of a kind stand, or whose they are: a member has the code of the division or of the organisation, or names a record
 * of which the same is asked.
 *
 * @param member of the facts
 * @param named null if the member itself has the code
 */
record Standing(String member, Places named) {

    /** In HQL: that a record stands in the division {@code :region}. */
    String within(String alias) {
        var attribute = alias + ".facts." + member;
        return named == null ? attribute + " like :region" : attribute + " in (" + named.within(alias + "p") + ")";
    }

    /** @param known null for the records as they are now */
    Predicate is(
            EntityManager database,
            CriteriaBuilder build,
            CommonAbstractCriteria select,
            Root<?> row,
            Whereabouts asked,
            Knowledge known) {
        var attribute = row.get("facts").<String>get(member);
        return named == null
                ? asked.is().of(build, row, attribute)
                : named.that(database, build, select, attribute, asked, known);
    }

    /**
     * The codes behind what some records say.
     *
     * @param said values of the member with the days of which they are said, null among them if a record has none
     * @return codes of divisions or organisations; null among them if a record has none
     */
    Set<String> codes(
            EntityManager database, Map<String, List<Segment<?>>> said, Function<RecordKind<?, ?, ?, ?>, Standing> by) {
        if (named == null) {
            return new HashSet<>(said.keySet());
        }
        var codes = new HashMap<>(said);
        boolean silent = codes.remove(null) != null;
        var found = codes.isEmpty() ? new HashSet<String>() : named.codes(database, codes, by);
        if (silent) {
            found.add(null);
        }
        return found;
    }
}
