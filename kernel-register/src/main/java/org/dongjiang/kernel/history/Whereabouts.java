package org.dongjiang.kernel.history;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.function.Function;
import org.dongjiang.kernel.area.Area;
import org.dongjiang.kernel.register.Listing;

/**
 * What is asked of records that say where they stand, or whose they are, themselves or by another record that they name.
 *
 * @param by what a kind says of it; null if it says nothing
 * @param is what must be true of the code at the end
 */
record Whereabouts(Function<RecordKind<?, ?, ?, ?>, Standing> by, Condition is) {

    /** On the code that a row has. */
    interface Condition {

        Predicate of(CriteriaBuilder build, Root<?> row, Expression<String> code);
    }

    static Whereabouts within(List<String> digits) {
        return new Whereabouts(RecordKind::standing, (build, row, code) -> Listing.within(build, row, code, digits));
    }

    static Whereabouts of(Area area) {
        return area.organisation() == null
                ? within(area.digits())
                : new Whereabouts(RecordKind::owner, (build, row, code) -> build.equal(code, area.organisation()));
    }
}
