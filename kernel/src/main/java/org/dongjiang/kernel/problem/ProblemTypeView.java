package org.dongjiang.kernel.problem;

import org.dongjiang.kernel.codes.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One problem code explained; {@code {0}} … in the detail stand for the facts of the case. */
@Schema(name = "ProblemType", description = "问题说明 · What a problem code means")
public record ProblemTypeView(String code, int status, Label title, Label detail) {

    public static ProblemTypeView of(ProblemType type) {
        var text = ProblemText.of(type);
        return new ProblemTypeView(type.name(), type.status().code(), text.title(), text.detail());
    }
}
