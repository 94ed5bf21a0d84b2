package org.dongjiang.kernel.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongjiang.kernel.security.AreaClaims;

/** A caller over HTTP: {@code As.user("case-worker").body(...).post("/villages")}. */
public final class As {

    /** The type of a change (RFC 7396), as clients write it. */
    public static final String MERGE_PATCH = "application/merge-patch+json;charset=UTF-8";

    private As() {}

    /** Signed in as a user with these roles; writes carry a fresh idempotency key. */
    public static RequestSpecification user(String... roles) {
        return nobody().auth().oauth2(Tokens.of(roles)).header("Idempotency-Key", UUID.randomUUID());
    }

    /** Signed in under a name, with one role. */
    public static RequestSpecification named(String user, String... roles) {
        return nobody().auth().oauth2(Tokens.named(user, roles)).header("Idempotency-Key", UUID.randomUUID());
    }

    /** Signed in under a name, with one role and some areas. */
    public static RequestSpecification within(List<String> areas, String user, String... roles) {
        return nobody().auth().oauth2(Tokens.within(areas, user, roles)).header("Idempotency-Key", UUID.randomUUID());
    }

    /** Signed in under a name, for an organisation. */
    public static RequestSpecification organisation(String creditCode, String user, String... roles) {
        return nobody().auth()
                .oauth2(Tokens.with(Map.of(AreaClaims.ORGANISATION, creditCode), user, roles))
                .header("Idempotency-Key", UUID.randomUUID());
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
