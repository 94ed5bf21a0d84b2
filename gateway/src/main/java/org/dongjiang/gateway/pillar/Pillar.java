package org.dongjiang.gateway.pillar;

import java.util.Map;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.remote.ServiceClient;
import org.dongjiang.kernel.remote.ServiceClient.Answer;

/**
 * One pillar service.
 *
 * @param path its part of the path, {@code funds} for {@code /api/v1/funds}
 * @param indicators the common prefix of the codes of its indicators
 */
public record Pillar(String path, String indicators, Label name, Instances instances, ServiceClient client) {

    /** The base path of all its resources. */
    public String root() {
        return "/api/v1/" + path;
    }

    public boolean answers(String indicator) {
        return indicator.startsWith(indicators + ".");
    }

    /**
     * Reads a resource of the service.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DEPENDENCY_UNAVAILABLE}
     */
    public Answer get(String path, Map<String, String> query) {
        return client.get(path, query);
    }
}
