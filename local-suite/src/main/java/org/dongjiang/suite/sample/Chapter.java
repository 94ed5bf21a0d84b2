package org.dongjiang.suite.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Records of one kind.
 *
 * @param path of the resource that they are posted to
 * @param note what is invented in them; null if nothing is
 * @param role of the user who records them
 * @param mediaType of files, each of which is a text; null if the records are JSON
 * @param then the operations on each of them afterwards, in order; null for none
 * @param records in which {@code {previous}} stands for the id of the record before
 */
record Chapter(String path, String note, String role, String mediaType, List<Step> then, List<JsonNode> records) {

    Chapter {
        mediaType = mediaType == null ? Caller.JSON_TYPE : mediaType;
        then = then == null ? List.of() : then;
    }

    /**
     * An operation on a record.
     *
     * @param path below the record
     * @param role of the user
     * @param body of the request; null for none
     * @param patch what becomes otherwise (JSON Merge Patch), in the place of a body; null for other operations
     */
    record Step(String path, String role, JsonNode body, JsonNode patch) {}
}
