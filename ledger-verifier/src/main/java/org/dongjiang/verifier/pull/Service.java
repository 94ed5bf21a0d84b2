package org.dongjiang.verifier.pull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.dongjiang.verifier.VerifierException;

/** The service from which the ledger is downloaded. */
public final class Service {

    private static final int OK = 200;
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    /** The time limit until the answer begins; that of the rest depends on its size. */
    private static final Duration TO_ANSWER = Duration.ofMinutes(5);

    private final URI address;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();

    /**
     * @param address of the funds, e.g. {@code http://localhost:8080/api/v1/funds}
     * @param token of an auditor
     */
    public Service(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /**
     * Downloads a path.
     *
     * @param path from the address on
     * @throws VerifierException if the service refuses
     */
    InputStream get(String path) throws IOException, InterruptedException {
        var answer = client.send(request(path), BodyHandlers.ofInputStream());
        if (answer.statusCode() != OK) {
            throw new VerifierException(
                    "%s answers %d %s · 服务拒绝".formatted(path, answer.statusCode(), problem(answer)));
        }
        return answer.body();
    }

    private HttpRequest request(String path) {
        try {
            return HttpRequest.newBuilder(URI.create(address + path))
                    .header("Authorization", "Bearer " + token)
                    .timeout(TO_ANSWER)
                    .build();
        } catch (IllegalArgumentException malformed) {
            // Without its message, which could reveal the token.
            throw new VerifierException("the address or the token is malformed · 地址或令牌格式不对: " + address);
        }
    }

    /** The code and the detail of a problem document (RFC 9457), if it is one. */
    private static String problem(HttpResponse<InputStream> answer) throws IOException {
        var members = new HashMap<String, String>();
        try (var body = answer.body();
                var parser = new JsonFactory().createParser(body)) {
            if (parser.nextToken() != null) {
                read(parser, members);
            }
        } catch (JsonProcessingException none) {
            return "";
        }
        return members.getOrDefault("code", "") + " " + members.getOrDefault("detail", "");
    }

    private static void read(JsonParser parser, Map<String, String> members) throws IOException {
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (parser.nextToken().isScalarValue()) {
                members.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }
}
