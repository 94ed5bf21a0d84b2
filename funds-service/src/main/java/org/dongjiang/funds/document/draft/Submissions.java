package org.dongjiang.funds.document.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dongjiang.kernel.json.BodyParts;
import org.dongjiang.kernel.problem.Violations;

/** Reads the requests that drafts contain. */
@ApplicationScoped
class Submissions {

    private final BodyParts parts;
    private final Validator validator;

    Submissions(BodyParts parts, Validator validator) {
        this.parts = parts;
        this.validator = validator;
    }

    /**
     * Checks what a draft has; members may be missing, and items of a list.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REQUEST_INVALID} and others of a body
     */
    void requireReadable(String body, Class<?> request) {
        read(body, request, violation -> violation.getInvalidValue() != null && !hasTooFew(violation));
    }

    /** Whether only items are missing. */
    private static boolean hasTooFew(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof Size size
                && violation.getInvalidValue() instanceof Collection<?> items
                && items.size() < size.min();
    }

    /**
     * A request that can be submitted.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REQUEST_INVALID} and others of a body
     */
    <S> S complete(String body, Class<S> request) {
        return read(body, request, violation -> true);
    }

    private <S> S read(String body, Class<S> request, Predicate<ConstraintViolation<S>> counts) {
        var read = parts.read(body, request);
        var faults = Violations.faults(
                validator.validate(read).stream().filter(counts).collect(Collectors.toSet()));
        if (!faults.isEmpty()) {
            throw Violations.refusal(faults);
        }
        return read;
    }
}
