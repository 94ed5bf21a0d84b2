package org.dongjiang.funds.document;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member that differs between two versions of a document. */
@Schema(description = "两版之间的一处改动 · A member that differs between two versions")
record ChangedMemberView(
        @Schema(description = "项 · Member") String member,

        @Schema(
                description = "上一版的值，列表为其 JSON，未填则为空 · Value in the version before, of a list its JSON, null if absent",
                nullable = true)
        String before,

        @Schema(
                description = "本版的值，列表为其 JSON，未填则为空 · Value in this version, of a list its JSON, null if absent",
                nullable = true)
        String after) {

    static ChangedMemberView of(String member, JsonNode before, JsonNode after) {
        return new ChangedMemberView(member, text(before), text(after));
    }

    private static String text(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
