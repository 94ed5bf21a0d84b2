package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.REQUEST_INVALID;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dongjiang.kernel.problem.Problem.Fault;

/** What is wrong with a body that can be read but keeps not to the constraints of its members. */
public final class Violations {

    /** Who has more wrong learns how many; to tell all of them would take more than the body they are in. */
    private static final int MOST_TOLD = 1_000;

    private Violations() {}

    /** Every place that is wrong. */
    public static List<Fault> faults(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(Violations::fault)
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
    }

    /** The refusal that tells them. */
    public static Problem refusal(List<Fault> faults) {
        return REQUEST_INVALID.because(faults.size()).with(faults.subList(0, Math.min(faults.size(), MOST_TOLD)));
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(node.getName());
            }
        }
        // Interpolated for this request already, in the language of its Accept-Language.
        var text = violation.getMessage();
        return new Fault(pointer.toString(), language -> text);
    }
}
