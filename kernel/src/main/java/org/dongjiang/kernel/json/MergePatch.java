package org.dongjiang.kernel.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396): a member is changed, null removes it, and one that is absent stays as it is. */
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}

    /** @return a new object; neither of the two is changed */
    public static ObjectNode applied(ObjectNode patch, JsonNode to) {
        var merged = to instanceof ObjectNode object ? object.deepCopy() : patch.objectNode();
        patch.properties().forEach(member -> {
            var value = member.getValue();
            if (value.isNull()) {
                merged.remove(member.getKey());
            } else if (value instanceof ObjectNode inner) {
                merged.set(member.getKey(), applied(inner, merged.get(member.getKey())));
            } else {
                merged.set(member.getKey(), value.deepCopy());
            }
        });
        return merged;
    }
}
