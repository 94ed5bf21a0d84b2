package org.dongjiang.kernel.catalogue;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_LIST_UNKNOWN;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Serves every code list of the pillar; readable without signing in, because they contain no figures and no personal
 * data.
 */
@Path("/codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "codes", description = "代码表 · Code lists")
public class CodesResource {

    private final Map<String, CodeListView> lists = new TreeMap<>();

    CodesResource(BeanManager beans) {
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var declared = bean.getBeanClass().getAnnotation(CodeLists.class);
            if (declared != null) {
                for (var type : declared.value()) {
                    lists.put(CodeListView.nameOf(type), CodeListView.of(type));
                }
            }
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "listCodeLists", summary = "全部代码表 · Every code list of this service")
    public Page<CodeListView> list() {
        return Page.whole(List.copyOf(lists.values()));
    }

    @GET
    @Path("{list}")
    @PermitAll
    @Operation(operationId = "readCodeList", summary = "一个代码表 · One code list")
    public CodeListView read(@PathParam("list") String list) {
        var found = lists.get(list);
        if (found == null) {
            throw CODE_LIST_UNKNOWN.because(list, String.join(", ", lists.keySet()));
        }
        return found;
    }
}
