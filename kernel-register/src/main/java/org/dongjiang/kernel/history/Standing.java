package org.dongjiang.kernel.history;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import org.dongjiang.kernel.register.Listing;

/**
 * Where the records of a kind stand: in the division of which a member is the code, or where the record stands that it names.
 *
 * @param member of the facts
 * @param named null if the member is the code of a division
 */
record Standing(String member, Places named) {

    /** In HQL: that a record stands in the division {@code :region}. */
    String within(String alias) {
        var attribute = alias + ".facts." + member;
        return named == null ? attribute + " like :region" : attribute + " in (" + named.within(alias + "p") + ")";
    }

    /** @param known null for the records as they are now */
    Predicate within(
            EntityManager database,
            CriteriaBuilder build,
            CommonAbstractCriteria select,
            Root<?> row,
            List<String> digits,
            Knowledge known) {
        var attribute = row.get("facts").<String>get(member);
        return named == null
                ? Listing.within(build, attribute, digits)
                : named.within(database, build, select, attribute, digits, known);
    }
}
