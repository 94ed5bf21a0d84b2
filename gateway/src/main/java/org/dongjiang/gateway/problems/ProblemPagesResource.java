package org.dongjiang.gateway.problems;

import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_UNAVAILABLE;
import static org.dongjiang.kernel.problem.CommonProblem.PROBLEM_UNKNOWN;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dongjiang.gateway.pillar.Pillar;
import org.dongjiang.gateway.pillar.Pillars;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.ProblemCatalogue;
import org.dongjiang.kernel.problem.ProblemTypeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue over HTTP. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "problems", description = "问题目录 · Catalogue of problems")
class ProblemPagesResource {

    private final ProblemCatalogue own;
    private final Pillars pillars;
    private final ObjectMapper json;

    ProblemPagesResource(ProblemCatalogue own, Pillars pillars, ObjectMapper json) {
        this.own = own;
        this.pillars = pillars;
        this.json = json;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listProblems", summary = "全套问题代码 · Every problem code of the suite")
    public Page<ProblemTypeView> list() {
        var all = new TreeMap<String, ProblemTypeView>();
        pillars.askAll(this::catalogueOf).values().forEach(known -> known.ifPresent(types -> add(all, types)));
        add(all, own.all());
        return Page.whole(List.copyOf(all.values()));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "readProblem", summary = "一个问题代码的说明 · What one problem code means")
    public ProblemTypeView read(@PathParam("code") String code) {
        return own.find(code).orElseGet(() -> ofPillars(code));
    }

    private ProblemTypeView ofPillars(String code) {
        var silent = new ArrayList<Label>();
        for (var catalogue : pillars.askAll(this::catalogueOf).entrySet()) {
            if (catalogue.getValue().isEmpty()) {
                silent.add(catalogue.getKey().name());
            }
            for (var type : catalogue.getValue().orElse(List.of())) {
                if (type.code().equals(code)) {
                    return type;
                }
            }
        }
        throw silent.isEmpty() ? PROBLEM_UNKNOWN.because(code) : DEPENDENCY_UNAVAILABLE.because(silent.get(0));
    }

    private List<ProblemTypeView> catalogueOf(Pillar pillar) {
        var answer = pillar.get(pillar.root() + "/problems", Map.of());
        try {
            return List.of(json.treeToValue(answer.body().path("items"), ProblemTypeView[].class));
        } catch (JsonProcessingException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void add(Map<String, ProblemTypeView> all, List<ProblemTypeView> types) {
        types.forEach(type -> all.put(type.code(), type));
    }
}
