package org.dongjiang.suite.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Records of one kind.
 *
 * @param path of the resource that they are posted to
 * @param note what of them is assumed; null where nothing is
 * @param role who records them
 * @param mediaType of files, each of which is a text; null where the records are JSON
 * @param then what happens to each of them afterwards, in order; null for nothing
 * @param records where {@code {previous}} stands for the id of the record before
 */
record Chapter(String path, String note, String role, String mediaType, List<Step> then, List<JsonNode> records) {

    Chapter {
        mediaType = mediaType == null ? Caller.JSON_TYPE : mediaType;
        then = then == null ? List.of() : then;
    }

    /**
     * Something done to a record.
     *
     * @param path below the record
     * @param role who does it
     * @param body what is sent; null for nothing
     */
    record Step(String path, String role, JsonNode body) {}
}
