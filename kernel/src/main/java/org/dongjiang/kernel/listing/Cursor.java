package org.dongjiang.kernel.listing;

import static org.dongjiang.kernel.problem.CommonProblem.CURSOR_INVALID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The position where a list continues: its order, and the last record's values in that order. Opaque to callers.
 *
 * @param order the {@code sort} parameter in full, or another text that identifies the list of the cursor
 * @param values one for each member of the order, the record's id last
 */
public record Cursor(String order, List<String> values) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public String text() {
        try {
            var json = JSON.writeValueAsString(this);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @param order the required order
     * @throws org.dongjiang.kernel.problem.Problem {@code CURSOR_INVALID}
     */
    public static Cursor of(String text, String order) {
        try {
            var json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var cursor = JSON.readValue(json, Cursor.class);
            if (cursor != null && order.equals(cursor.order()) && cursor.values() != null) {
                return cursor;
            }
        } catch (IllegalArgumentException | JsonProcessingException unreadable) {
            // Refused below, like a cursor of another order.
        }
        throw CURSOR_INVALID.at("cursor");
    }
}
