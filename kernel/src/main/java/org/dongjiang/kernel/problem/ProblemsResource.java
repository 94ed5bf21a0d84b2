package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.PROBLEM_UNKNOWN;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.security.Pillar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of every way this service says no: what {@code type} of a problem leads to. */
@Path("/problems")
@Tag(name = "problems", description = "问题目录 · Catalogue of problems")
@IfBuildProperty(name = Pillar.PROPERTY, stringValue = "true")
public class ProblemsResource {

    private final Map<String, ProblemTypeView> catalogue = new TreeMap<>();

    ProblemsResource(BeanManager beans) {
        add(CommonProblem.class);
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var declared = bean.getBeanClass().getAnnotation(Refuses.class);
            if (declared != null) {
                List.of(declared.value()).forEach(this::add);
            }
        }
    }

    private void add(Class<? extends ProblemType> types) {
        for (var type : types.getEnumConstants()) {
            catalogue.put(type.name(), ProblemTypeView.of(type));
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "listProblems", summary = "全部问题代码 · Every problem code of this service")
    public Page<ProblemTypeView> list() {
        return Page.whole(List.copyOf(catalogue.values()));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "readProblem", summary = "一个问题代码的说明 · What one problem code means")
    public ProblemTypeView read(@PathParam("code") String code) {
        var found = catalogue.get(code);
        if (found == null) {
            throw PROBLEM_UNKNOWN.because(code);
        }
        return found;
    }

    /** One problem code explained; {@code {0}} … in the detail stand for the facts of the case. */
    @Schema(name = "ProblemType", description = "问题说明 · What a problem code means")
    public record ProblemTypeView(String code, int status, Label title, Label detail) {

        static ProblemTypeView of(ProblemType type) {
            var text = ProblemText.of(type);
            return new ProblemTypeView(type.name(), type.status().code(), text.title(), text.detail());
        }
    }
}
