package org.dongjiang.funds.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The versions of a document, the first one first. */
@Schema(description = "单据的各版，首版在前 · The versions of a document, the first one first")
public record DocumentVersionsView(List<DocumentVersionView> items) {

    private static final String REPLACES = "replaces";

    /**
     * @param viewOf how each is shown
     * @param submission the request for one: its members are those that a version may change
     */
    static <D extends MoneyDocument> DocumentVersionsView of(
            List<D> versions, Function<D, ?> viewOf, Class<?> submission, ObjectMapper json) {
        var members = Stream.of(submission.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(member -> !member.equals(REPLACES))
                .toList();
        var shown = versions.stream()
                .map(version -> json.<JsonNode>valueToTree(viewOf.apply(version)))
                .toList();
        return new DocumentVersionsView(IntStream.range(0, versions.size())
                .mapToObj(at -> DocumentVersionView.of(
                        versions.get(at), at == 0 ? List.of() : changes(members, shown.get(at - 1), shown.get(at))))
                .toList());
    }

    private static List<ChangedMemberView> changes(List<String> members, JsonNode earlier, JsonNode later) {
        return members.stream()
                .filter(member -> !Objects.equals(earlier.get(member), later.get(member)))
                .map(member -> ChangedMemberView.of(member, earlier.get(member), later.get(member)))
                .toList();
    }
}
