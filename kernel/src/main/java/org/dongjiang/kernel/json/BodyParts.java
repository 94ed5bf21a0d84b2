package org.dongjiang.kernel.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.dongjiang.kernel.problem.Violations;

/** Reads a part of a body whose type depends on another member, as strictly as the body itself. */
@Singleton
public class BodyParts {

    private final ObjectMapper json;

    BodyParts(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param part its JSON
     * @throws org.dongjiang.kernel.problem.Problem the refusal of all its unreadable members, with pointers into it
     */
    public <T> T read(String part, Class<T> type) {
        var faults = new BodyFaults();
        T read;
        try {
            read = json.readerFor(type).withAttribute(BodyFaults.class, faults).readValue(part);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
        if (faults.count() > 0) {
            throw BodyFaults.refusal(faults.all(), List.of(), Violations.MOST_SAID);
        }
        return read;
    }
}
