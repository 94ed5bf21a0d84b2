package org.dongjiang.kernel.testing;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dongjiang.kernel.security.Roles;
import org.dongjiang.kernel.testing.Contract.Operation;

/**
 * Which roles may do what, as the running process says it, against what people have read and agreed to in {@code docs/roles.md}. Every
 * operation is asked for by every role, and what the process lets through is its line. A new operation, one that is gone, or a role more or
 * less differs from the table and fails the build.
 */
public final class RoleTable {

    static final List<String> EVERY_ROLE = List.of(
            Roles.VIEWER,
            Roles.FUNDS_MAKER,
            Roles.FUNDS_CHECKER,
            Roles.PARK_MANAGER,
            Roles.LIVELIHOOD_MANAGER,
            Roles.CASE_WORKER,
            Roles.ADMINISTRATOR,
            Roles.AUDITOR,
            Roles.SUPERVISOR,
            Roles.INTEGRATION);

    /** The roles of people; a program has only its own role. */
    static final List<String> EVERY_PERSON =
            EVERY_ROLE.stream().filter(role -> !role.equals(Roles.INTEGRATION)).toList();

    private static final String NOT_ALLOWED_HERE = "INTEGRATION_WRITE_NOT_ALLOWED";
    private static final String WHERE_ALLOWED = " where the site allows it";
    private static final Path REVIEWED = Path.of("..", "docs", "roles.md");
    private static final Path FOUND = Path.of("target", "roles.md");
    private static final String BY_AREA = "by area";

    /** Has every role, and no area. */
    private static final String STRANGER =
            "Authorization: Bearer " + Tokens.within(List.of(), "stranger", EVERY_PERSON.toArray(String[]::new));

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private RoleTable() {}

    /**
     * Compares. What was found is left in {@code target/roles.md}, to be reviewed and put into the table.
     *
     * @param service the heading of its part of the table
     */
    public static void assertReviewed(String service) {
        var operations = Contract.read().operations();
        var narrowed = operations.stream()
                .filter(operation -> operation.method().equals("get") && operation.secured())
                .filter(operation -> !operation.path().contains("{") && isNarrowed(operation))
                .map(Operation::path)
                .toList();
        var found = operations.stream()
                .map(operation -> line(operation, narrowed))
                .sorted()
                .collect(joining("\n"));
        try {
            Files.writeString(FOUND, found + "\n");
            assertEquals(reviewed(service), found);
            assertEquals(List.of(), bulksForOthers(found));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The roles that may record one record are those that may record many. */
    private static List<String> bulksForOthers(String found) {
        return found.lines()
                .filter(line -> line.contains("/bulk` |"))
                .filter(line -> !found.contains(
                        line.replaceFirst("[^|]*\\|[^|]*\\|", "|").replace("/bulk` |", "` |")))
                .toList();
    }

    private static String reviewed(String service) throws IOException {
        return Files.readString(REVIEWED)
                .lines()
                .dropWhile(line -> !line.equals("## " + service))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .collect(joining("\n"));
    }

    private static String line(Operation operation, List<String> narrowed) {
        return "| `%s` | %s `%s` | %s | %s |"
                .formatted(
                        operation.id(),
                        operation.method().toUpperCase(Locale.ROOT),
                        operation.path(),
                        isForAnybody(operation) ? "anybody" : String.join(", ", allowed(operation)),
                        areas(operation, narrowed))
                .replace("|  |", "| |");
    }

    /** What a list has to say of areas is true of the records in it. */
    private static String areas(Operation operation, List<String> narrowed) {
        if (operation.secured() && answerTo(operation, STRANGER).isProblem(FORBIDDEN, "WHOLE_SITE_NEEDED")) {
            return "whole site";
        }
        return narrowed.stream().anyMatch(list -> (operation.path() + "/").startsWith(list + "/")) ? BY_AREA : "";
    }

    /** Whether somebody without areas is answered less. If nothing is recorded, lists of what stands somewhere say so. */
    private static boolean isNarrowed(Operation operation) {
        var query = operation.path() + "?" + (operation.isList() ? "limit=200" : operation.query());
        var all = known(Wire.get(query, as(EVERY_PERSON.toArray(String[]::new))));
        var none = known(Wire.get(query, STRANGER));
        boolean empty = all.replaceAll("\\s", "").startsWith("{\"items\":[]");
        return !all.equals(none) || (empty && operation.parameters().anyMatch("region"::equals));
    }

    /** Without the instants that are those of the request. */
    private static String known(Wire answer) {
        return answer.body().replaceAll("\\d{4}-\\d{2}-\\d{2}T[^\"]*Z", "").replaceAll("\"(traceId|next)\":[^,}]*", "");
    }

    /** The behaviour of the process, and the contract. */
    private static boolean isForAnybody(Operation operation) {
        int status = answerTo(operation, "X-Any: x").status();
        assertNotEquals(FORBIDDEN, status, operation.id());
        assertEquals(operation.secured(), status == UNAUTHORIZED, operation.id());
        return status != UNAUTHORIZED;
    }

    private static List<String> allowed(Operation operation) {
        var allowed = new ArrayList<String>();
        for (var role : EVERY_ROLE) {
            var answer = answerTo(operation, as(role));
            assertNotEquals(UNAUTHORIZED, answer.status(), operation.id() + " " + role);
            if (answer.status() != FORBIDDEN) {
                allowed.add(role);
            } else if (answer.isProblem(FORBIDDEN, NOT_ALLOWED_HERE)) {
                allowed.add(role + WHERE_ALLOWED);
            }
        }
        assertFalse(allowed.isEmpty(), operation.id() + " is for nobody");
        if (answerTo(operation, as("nothing-we-know")).status() != FORBIDDEN) {
            assertEquals(EVERY_ROLE, allowed, operation.id());
            return List.of("any signed-in user");
        }
        return allowed;
    }

    private static String as(String... roles) {
        return "Authorization: Bearer " + Tokens.of(roles);
    }

    /** Nothing is done: the record does not exist, and the body lacks everything. */
    private static Wire answerTo(Operation operation, String caller) {
        var target =
                operation.method().toUpperCase(Locale.ROOT) + " " + operation.somewhere() + "?" + operation.query();
        var key = "Idempotency-Key: " + UUID.randomUUID();
        return operation.hasBody()
                ? Wire.write(target, "{}", caller, key, "Content-Type: " + operation.bodyType())
                : Wire.send(target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + caller + "\r\n" + key
                        + "\r\n\r\n");
    }
}
