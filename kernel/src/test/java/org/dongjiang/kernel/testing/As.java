package org.dongjiang.kernel.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A caller over HTTP: {@code As.user("case-worker").body(...).post("/villages")}. */
public final class As {

    private As() {}

    /** Signed in as a user with these roles; writes carry a fresh idempotency key. */
    public static RequestSpecification user(String... roles) {
        return nobody().auth().oauth2(Tokens.of(roles)).header("Idempotency-Key", UUID.randomUUID());
    }

    /** Signed in under a name, with one role. */
    public static RequestSpecification named(String user, String... roles) {
        return nobody().auth().oauth2(Tokens.named(user, roles)).header("Idempotency-Key", UUID.randomUUID());
    }

    /** The same, with a key that was used before or will be used again. */
    public static RequestSpecification again(String key, String user, String... roles) {
        return nobody().auth().oauth2(Tokens.named(user, roles)).header("Idempotency-Key", key);
    }

    /** Not signed in. */
    public static RequestSpecification nobody() {
        return RestAssured.given().contentType(ContentType.JSON).accept(ContentType.ANY);
    }
}
