package org.dongjiang.funds.document.attachment;

import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Tokens;
import org.dongjiang.kernel.testing.Wire;
import org.dongjiang.suite.database.BuildDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AttachmentTest {

    private static final String ATTACHMENTS = "/api/v1/funds/attachments";
    private static final int MEBIBYTE = 1024 * 1024;

    @TestHTTPResource(ATTACHMENTS)
    URI address;

    private final AgroalDataSource database;

    AttachmentTest(AgroalDataSource database) {
        this.database = database;
    }

    @ParameterizedTest
    @EnumSource(MediaKind.class)
    void a_file_of_each_kind_comes_back_byte_for_byte(MediaKind kind) {
        var content = fileOf(kind, 3000);
        var uploaded = upload("maker", "合同 副本 (1).bin", kind.type(), content);
        uploaded.then()
                .statusCode(201)
                .body(
                        "sha256", equalTo(Sha256.of(content)),
                        "sizeBytes", equalTo(content.length),
                        "mediaType", equalTo(kind.type()),
                        "fileName", equalTo("合同 副本 (1).bin"),
                        "uploadedBy", equalTo("maker"));

        As.user("auditor")
                .get(uploaded.header("Location"))
                .then()
                .statusCode(200)
                .body(equalTo(uploaded.asString()));
        var file = As.user("funds-checker").get(uploaded.header("Location") + "/content");
        file.then()
                .statusCode(200)
                .header("Content-Type", equalTo(kind.type()))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("ETag", equalTo("\"" + Sha256.of(content) + "\""))
                .header("Cache-Control", equalTo("no-store"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"__ __ _1_.bin\";"
                                + " filename*=UTF-8''%E5%90%88%E5%90%8C%20%E5%89%AF%E6%9C%AC%20%281%29.bin"));
        assertArrayEquals(content, file.asByteArray());
        As.user("auditor")
                .header("If-Match", "\"another\"")
                .get(uploaded.header("Location") + "/content")
                .then()
                .statusCode(412)
                .body("code", equalTo("VERSION_STALE"));
        As.user("integration")
                .header("If-None-Match", file.header("ETag"))
                .get(uploaded.header("Location") + "/content")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(file.header("ETag")));
    }

    /** A zero byte takes two bytes in a statement: this is the longest possible statement. */
    @Test
    void the_largest_file_fits_and_one_byte_more_does_not() {
        var maker = newUser();
        var largest = fileOf(MediaKind.PDF, 10 * MEBIBYTE, (byte) 0);
        var uploaded = upload(maker, "图.pdf", MediaKind.PDF_TYPE, largest);
        uploaded.then().statusCode(201).body("sizeBytes", equalTo(10 * MEBIBYTE));
        var file = As.user("auditor").get(uploaded.header("Location") + "/content");
        assertArrayEquals(largest, file.asByteArray());

        upload(maker, "图.pdf", MediaKind.PDF_TYPE, fileOf(MediaKind.PDF, 10 * MEBIBYTE + 1, (byte) 0))
                .then()
                .statusCode(413)
                .body("code", equalTo("BODY_TOO_LARGE"));
        assertKept(maker, 1);
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_has_the_same_limits() throws Exception {
        var maker = newUser();
        assertEquals(201, stream(maker, ATTACHMENTS, MediaKind.PDF_TYPE, fileOf(MediaKind.PDF, 3 * MEBIBYTE)));
        assertEquals(413, stream(maker, ATTACHMENTS, MediaKind.PDF_TYPE, fileOf(MediaKind.PDF, 11 * MEBIBYTE)));
        assertKept(maker, 1);
        var text = "{\"code\": \"" + "a".repeat(2 * MEBIBYTE) + "\"}";
        assertEquals(
                413,
                stream(
                        maker,
                        "/api/v1/funds/contributions",
                        "application/json",
                        text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_same_bytes_of_a_user_are_one_attachment_and_those_of_another_are_another() {
        var content = fileOf(MediaKind.PNG, 100);
        var maker = newUser();
        var first = upload(maker, "a.png", MediaKind.PNG_TYPE, content);
        first.then().statusCode(201);
        var again = upload(maker, "b.png", MediaKind.PNG_TYPE, content);
        again.then().statusCode(201).header("Location", equalTo(first.header("Location")));
        assertEquals(first.asString(), again.asString());
        assertKept(maker, 1);

        upload(newUser(), "a.png", MediaKind.PNG_TYPE, content)
                .then()
                .statusCode(201)
                .header("Location", not(equalTo(first.header("Location"))));
    }

    @Test
    void the_same_bytes_sent_many_times_at_once_are_kept_once() throws Exception {
        var maker = newUser();
        var content = fileOf(MediaKind.JPEG, 100_000);
        var answers = together(8, () -> upload(maker, "a.jpg", MediaKind.JPEG_TYPE, content));
        assertEquals(
                Collections.nCopies(8, 201),
                answers.stream().map(Response::statusCode).toList());
        assertEquals(
                1,
                answers.stream()
                        .map(Response::asString)
                        .collect(Collectors.toSet())
                        .size());
        assertKept(maker, 1);
    }

    @Test
    void a_key_stands_for_one_content() {
        var maker = newUser();
        var key = UUID.randomUUID();
        var content = fileOf(MediaKind.PDF, 100);
        upload(maker, key, "a.pdf", MediaKind.PDF_TYPE, content).then().statusCode(201);
        upload(maker, key, "a.pdf", MediaKind.PDF_TYPE, content)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", is("true"));
        upload(maker, key, "a.pdf", MediaKind.PDF_TYPE, fileOf(MediaKind.PDF, 101))
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertKept(maker, 1);
    }

    @Test
    void what_is_not_of_the_type_that_it_is_said_to_be_is_refused() {
        var maker = newUser();
        for (var kind : MediaKind.values()) {
            for (var content : new String[] {"", "x", "MZ executable", "%PD", " %PDF-1.7", "\ufeff \n"}) {
                upload(maker, "a", kind.type(), content.getBytes(StandardCharsets.UTF_8))
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("CONTENT_NOT_OF_ITS_TYPE"), "detail", containsString(kind.type()));
            }
        }
        assertKept(maker, 0);
    }

    @Test
    void an_xml_document_may_begin_with_a_mark_and_white_space() {
        upload(newUser(), "a.xml", "text/xml; charset=utf-8", "\ufeff\r\n <a/>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("text/xml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "image/svg+xml", "application/zip", "*/*"})
    void a_type_that_is_not_taken_is_refused_with_those_that_are(String type) {
        var maker = newUser();
        upload(maker, "a", type, fileOf(MediaKind.PDF, 100))
                .then()
                .statusCode(415)
                .body("code", equalTo("BODY_FORMAT_REFUSED"), "detail", containsString("application/ofd"));
        assertKept(maker, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", ";", "/", "application/", "é", "application/pdf/x", "*"})
    void a_type_that_is_none_is_refused_with_those_that_are(String type) {
        var refused = Wire.post(
                ATTACHMENTS + "?fileName=a.pdf",
                "%PDF-",
                "Authorization: Bearer " + Tokens.of("funds-maker"),
                "Idempotency-Key: " + UUID.randomUUID(),
                "Content-Type: " + type);
        assertTrue(refused.isProblem(415, "BODY_FORMAT_REFUSED"), refused.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "a/b.pdf",
                "..\\b.pdf",
                "a\u0000.pdf",
                "a\r\nSet-Cookie: b",
                "fdp\u202eexe.pdf",
                "a\u2028b",
                ".",
                "..",
                "...",
                " . ",
                "\u3000.\u00a0",
                "CON",
                "nul",
                "Aux.pdf",
                "NUL .tar.gz",
                "com1",
                "LPT9.xml",
                "COM¹"
            })
    void a_file_name_that_is_none_is_refused(String name) {
        var maker = newUser();
        upload(maker, name, MediaKind.PDF_TYPE, fileOf(MediaKind.PDF, 100))
                .then()
                .statusCode(400)
                .body("code", equalTo("FILE_NAME_INVALID"), "errors.pointer", contains("fileName"));
        assertKept(maker, 0);
    }

    @Test
    void a_file_name_has_at_most_two_hundred_characters_and_is_never_missing() {
        var maker = newUser();
        var content = fileOf(MediaKind.PDF, 100);
        upload(maker, "𠮷".repeat(201), MediaKind.PDF_TYPE, content).then().statusCode(400);
        As.named(maker, "funds-maker")
                .contentType(MediaKind.PDF_TYPE)
                .body(content)
                .post(ATTACHMENTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("PARAMETER_MISSING"));
        upload(maker, "", MediaKind.PDF_TYPE, content)
                .then()
                .statusCode(400)
                .body("code", equalTo("PARAMETER_EMPTY"), "detail", containsString("可省略时"));
        assertKept(maker, 0);
        upload(maker, "𠮷".repeat(200), MediaKind.PDF_TYPE, content)
                .then()
                .statusCode(201)
                .body("fileName", equalTo("𠮷".repeat(200)));
    }

    @Test
    void only_makers_upload_and_only_those_who_deal_with_money_read() {
        var content = fileOf(MediaKind.PDF, 100);
        for (var role : List.of("viewer", "auditor", "funds-checker", "integration", "administrator", "case-worker")) {
            var user = newUser();
            As.named(user, role)
                    .contentType(MediaKind.PDF_TYPE)
                    .queryParam("fileName", "a.pdf")
                    .body(content)
                    .post(ATTACHMENTS)
                    .then()
                    .statusCode(403);
            assertKept(user, 0);
        }
        var kept = upload(newUser(), "a.pdf", MediaKind.PDF_TYPE, content).header("Location");
        for (var path : List.of(ATTACHMENTS, kept, kept + "/content")) {
            As.user("viewer").get(path).then().statusCode(403);
            As.nobody().get(path).then().statusCode(401);
            for (var role : List.of("auditor", "funds-maker", "funds-checker", "integration")) {
                As.user(role).get(path).then().statusCode(200);
            }
        }
    }

    @Test
    void bytes_that_have_changed_are_not_handed_out() throws SQLException {
        var uploaded = upload(newUser(), "a.pdf", MediaKind.PDF_TYPE, fileOf(MediaKind.PDF, 5 * MEBIBYTE));
        var id = uploaded.jsonPath().getString("id");
        var change =
                "UPDATE funds.attachment_content SET bytes = CONCAT('X', SUBSTRING(bytes, 2)) WHERE part_number = 2"
                        + " AND attachment_id = '" + id + "'";
        try (var connection = BuildDatabase.join().connect();
                var administrator = connection.createStatement()) {
            assertEquals(1, administrator.executeUpdate(change));
        }
        As.user("auditor")
                .header("Accept-Language", "en")
                .get(uploaded.header("Location") + "/content")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("CONTENT_DAMAGED"), "title", equalTo("The stored file is damaged"));
        As.user("auditor").get(uploaded.header("Location")).then().statusCode(200);
    }

    @Test
    void the_service_itself_cannot_change_what_was_uploaded() throws SQLException {
        upload(newUser(), "a.pdf", MediaKind.PDF_TYPE, fileOf(MediaKind.PDF, 100));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var change : new String[] {
                "UPDATE attachment SET file_name = 'b'",
                "UPDATE attachment_content SET bytes = ''",
                "DELETE FROM attachment_content",
                "DELETE FROM attachment",
                "TRUNCATE TABLE attachment_content"
            }) {
                var refused = assertThrows(SQLException.class, () -> statement.execute(change), change);
                assertTrue(refused.getMessage().contains("denied"), refused.getMessage());
            }
        }
    }

    private static Response upload(String user, String name, String type, byte[] content) {
        return upload(user, UUID.randomUUID(), name, type, content);
    }

    private static Response upload(String user, UUID key, String name, String type, byte[] content) {
        return As.nobody()
                .auth()
                .oauth2(Tokens.named(user, "funds-maker"))
                .header("Idempotency-Key", key)
                .contentType(type)
                .queryParam("fileName", name)
                .body(content)
                .post(ATTACHMENTS);
    }

    /** Sends a body without its length. */
    private int stream(String user, String path, String type, byte[] content) throws IOException, InterruptedException {
        BodyPublisher unknownLength = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content));
        var request = HttpRequest.newBuilder(address.resolve(path.equals(ATTACHMENTS) ? path + "?fileName=a" : path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Tokens.named(user, "funds-maker"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type)
                .POST(unknownLength)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static void assertKept(String user, int count) {
        As.user("auditor")
                .get(ATTACHMENTS + "?uploadedBy=" + user)
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }

    private static String newUser() {
        return "maker-" + UUID.randomUUID();
    }

    private static byte[] fileOf(MediaKind kind, int size) {
        return fileOf(kind, size, (byte) '\'');
    }

    /** Begins like a file of its type; no two are equal. */
    private static byte[] fileOf(MediaKind kind, int size, byte filling) {
        var beginning =
                switch (kind) {
                    case PDF -> "%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1);
                    case PNG -> "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
                    case JPEG -> "\u00ff\u00d8\u00ff\u00e0".getBytes(StandardCharsets.ISO_8859_1);
                    case OFD, XLSX -> "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);
                    case XML, TEXT_XML -> "<?xml version=\"1.0\"?><a>".getBytes(StandardCharsets.ISO_8859_1);
                };
        var content = new byte[size];
        Arrays.fill(content, filling);
        System.arraycopy(beginning, 0, content, 0, beginning.length);
        var unique = UUID.randomUUID().toString().getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(unique, 0, content, size - unique.length, unique.length);
        return content;
    }
}
