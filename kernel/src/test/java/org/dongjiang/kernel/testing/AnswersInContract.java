package org.dongjiang.kernel.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dongjiang.kernel.testing.AnswerCheck.Answer;

/**
 * Checks every answer that a test gets from the service of its module against the contract, which the start of the service has just
 * written. Registered in {@code META-INF/services}.
 */
public final class AnswersInContract implements QuarkusTestBeforeClassCallback, Filter {

    private static final Path WRITTEN = Path.of("openapi", "openapi.json");
    private static final Optional<AnswerCheck> CHECK = read();

    private static Optional<AnswerCheck> read() {
        try {
            return Files.exists(WRITTEN) ? Optional.of(AnswerCheck.of(Files.readString(WRITTEN))) : Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void beforeClass(Class<?> test) {
        if (RestAssured.filters().stream().noneMatch(AnswersInContract.class::isInstance)) {
            RestAssured.filters(this);
            RestAssured.config = QuickClients.in(RestAssured.config());
            PlainPaths.areFollowed();
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var type = Optional.ofNullable(response.contentType()).orElse("");
        if (CHECK.isEmpty() || request.getPort() != RestAssured.port) {
            return response;
        }
        boolean isJson = type.contains("json") && !type.contains("ndjson");
        var body = isJson ? response.asByteArray() : new byte[0];
        var headers = response.headers().asList().stream()
                .collect(Collectors.toMap(
                        header -> header.getName().toLowerCase(Locale.ROOT),
                        Header::getValue,
                        (one, other) -> one + ", " + other));
        check(new Answer(
                request.getMethod(),
                URI.create(request.getURI()).getRawPath(),
                response.statusCode(),
                headers,
                new String(body, StandardCharsets.UTF_8)));
        return isJson ? new ResponseBuilder().clone(response).setBody(body).build() : response;
    }

    static void check(Answer answer) {
        CHECK.ifPresent(check -> check.check(answer));
    }
}
