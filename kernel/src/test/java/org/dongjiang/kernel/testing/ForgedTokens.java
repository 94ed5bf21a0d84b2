package org.dongjiang.kernel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens that must be refused (RFC 8725, RFC 9068). They are assembled by hand, because libraries would refuse to create them. Each
 * differs in one point from {@link #genuine}, which is accepted. Tokens with wrong claims are signed with the issuer's own key:
 * such a token could have been issued for another purpose.
 */
final class ForgedTokens {

    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final KeyPair FORGERS = Tokens.keys();
    private static final long HOUR = Duration.ofHours(1).toSeconds();
    private static final long YEAR = Duration.ofDays(365).toSeconds();
    private static final int SIGNATURE_BYTES = 64;

    private final Map<String, String> made = new LinkedHashMap<>();
    private final long now = Instant.now().getEpochSecond();

    private ForgedTokens() {}

    /** The tokens, by what is wrong with each. */
    static Map<String, String> all() {
        var forged = new ForgedTokens();
        forged.withoutSignature();
        forged.withAnotherAlgorithm();
        forged.withAnotherKey();
        forged.withAnotherHeader();
        forged.forSomebodyElse();
        forged.atAnotherTime();
        forged.outOfShape();
        return forged.made;
    }

    /** Nothing is wrong with this one. */
    static String genuine() {
        var forged = new ForgedTokens();
        return signed(header(Map.of()), forged.claims(Map.of()), Tokens.KEYS);
    }

    private void withoutSignature() {
        for (var none : List.of("none", "None", "NONE", "nOnE", "", " none", "null")) {
            var start = part(header(Map.of("alg", none))) + "." + part(claims(Map.of())) + ".";
            made.put("unsigned, algorithm " + none, start);
            made.put("algorithm " + none + " with a signature", start + signature(start, FORGERS));
        }
        made.put("no algorithm", signed(header(odd("alg", null)), claims(Map.of()), Tokens.KEYS));
        made.put("a number for an algorithm", signed(header(Map.of("alg", 256)), claims(Map.of()), Tokens.KEYS));
    }

    private void withAnotherAlgorithm() {
        var published = Tokens.KEYS.getPublic().getEncoded();
        var pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(published)
                + "\n-----END PUBLIC KEY-----\n";
        for (var bits : List.of("256", "384", "512")) {
            made.put("HS" + bits + " with the public key", hashed(bits, published));
            made.put("HS" + bits + " with the public key as text", hashed(bits, pem.getBytes(UTF_8)));
        }
        made.put("HS256 with the key set", hashed("256", Tokens.keySet().getBytes(UTF_8)));
        for (var algorithm : List.of("RS256", "PS256", "ES384", "ES512", "ES256K", "EdDSA", "es256", "dir")) {
            made.put("algorithm " + algorithm, signed(header(Map.of("alg", algorithm)), claims(Map.of()), Tokens.KEYS));
        }
    }

    private void withAnotherKey() {
        made.put("another key under the name of the issuer's", signed(header(Map.of()), claims(Map.of()), FORGERS));
        made.put("another key without a name", signed(header(odd("kid", null)), claims(Map.of()), FORGERS));
        for (var name : List.of("other", "", "../../../../dev/null", "file:///etc/passwd", "' OR '1'='1", "测试")) {
            made.put("a key named " + name, signed(header(Map.of("kid", name)), claims(Map.of()), FORGERS));
        }
        made.put("a number for a key's name", signed(header(Map.of("kid", 1)), claims(Map.of()), FORGERS));
        var own = Map.of("keys", List.of(Tokens.published(FORGERS)));
        brought("jwk", Tokens.published(FORGERS));
        brought("jku", "data:application/json," + text(own));
        brought("jku", "https://forger.example/jwks");
        brought("x5u", "https://forger.example/certificate");
        brought(
                "x5c",
                List.of(Base64.getEncoder().encodeToString(FORGERS.getPublic().getEncoded())));
    }

    /** The token contains the key of the forger, or its address. */
    private void brought(String member, Object key) {
        made.put("brings " + member + " " + key, signed(header(Map.of(member, key)), claims(Map.of()), FORGERS));
        var alone = header(Map.of(member, key, "kid", "forged"));
        made.put("brings only " + member + " " + key, signed(alone, claims(Map.of()), FORGERS));
    }

    private void withAnotherHeader() {
        for (var type : List.of("JWT", "", "id_token", "logout+jwt", "secevent+jwt", "dpop+jwt", "jwt")) {
            made.put("type " + type, signed(header(Map.of("typ", type)), claims(Map.of()), Tokens.KEYS));
        }
        made.put("a number for a type", signed(header(Map.of("typ", 1)), claims(Map.of()), Tokens.KEYS));
        made.put("no type", signed(header(odd("typ", null)), claims(Map.of()), Tokens.KEYS));
        made.put(
                "an ID token",
                signed(
                        header(Map.of("typ", "JWT")),
                        claims(Map.of("aud", "dongjiang", "nonce", "n-0S6", "at_hash", "77QmUPtjPfzWtF2AnpK9RQ")),
                        Tokens.KEYS));
        for (var critical : List.of(List.of("never-heard-of"), List.of(), "exp", List.of("exp"), List.of(1))) {
            var header = header(Map.of("crit", critical, "never-heard-of", true));
            made.put("critical " + critical, signed(header, claims(Map.of()), Tokens.KEYS));
        }
        made.put(
                "unencoded claims",
                signed(header(Map.of("crit", List.of("b64"), "b64", false)), claims(Map.of()), Tokens.KEYS));
        made.put("says its algorithm twice", signed("""
                        {"alg":"none","typ":"at+jwt","kid":"test","alg":"ES256"}""", claims(Map.of()), Tokens.KEYS));
    }

    private void forSomebodyElse() {
        for (var issuer : List.of("https://elsewhere.example", "", Tokens.ISSUER + "/", "HTTPS://issuer.example")) {
            claimed("issuer " + issuer, "iss", issuer);
        }
        claimed("no issuer", "iss", null);
        claimed("two issuers", "iss", List.of(Tokens.ISSUER, "https://elsewhere.example"));
        for (var audience : List.of("somebody", "", "Dongjiang", "dongjiang ", List.of(), List.of("a", "b"))) {
            claimed("audience " + audience, "aud", audience);
        }
        claimed("no audience", "aud", null);
        claimed("a number for an audience", "aud", 1);
        made.put("nobody's", signed(header(Map.of()), claims(odd("sub", null, "upn", null)), Tokens.KEYS));
        for (var name : List.of(" ", "\u200b", "li\u0000", "li\nroot", "\u202eil", "x".repeat(129))) {
            made.put("named " + text(name), signed(header(Map.of()), claims(Map.of("upn", name)), Tokens.KEYS));
        }
        made.put("no name but a list", signed(header(Map.of()), claims(odd("sub", List.of(), "upn", 1)), Tokens.KEYS));
    }

    private void atAnotherTime() {
        claimed("no expiry", "exp", null);
        claimed("expired", "exp", now - 120);
        claimed("expired before 1970", "exp", -1);
        claimed("lives a year", "exp", now + YEAR);
        claimed("expires in words", "exp", "tomorrow");
        claimed("expires in a text", "exp", "" + (now + HOUR));
        claimed("never expires", "exp", Long.MAX_VALUE);
        claimed("not yet valid", "nbf", now + 600);
        claimed("valid from a word on", "nbf", "now");
        claimed("not said when it was issued", "iat", null);
        claimed("issued after its expiry", "iat", now + 2 * HOUR);
        claimed("issued later", "iat", now + HOUR / 2);
        claimed("issued in a word", "iat", "now");
        made.put(
                "issued next year, for an hour",
                signed(header(Map.of()), claims(Map.of("iat", now + YEAR, "exp", now + YEAR + HOUR)), Tokens.KEYS));
    }

    private void outOfShape() {
        var parts = genuine().split("\\.");
        var start = parts[0] + "." + parts[1] + ".";
        made.put("no token", "nonsense");
        made.put("dots", "..");
        made.put("five parts", genuine() + ".AAAA.AAAA");
        made.put("two parts", parts[0] + "." + parts[1]);
        made.put("no signature", start);
        made.put("a signature of zeros", start + encoded(new byte[SIGNATURE_BYTES]));
        made.put("half a signature", start + parts[2].substring(0, parts[2].length() / 2));
        made.put("a longer signature", genuine() + "AAAA");
        made.put("other claims", parts[0] + "." + part(claims(Map.of("sub", "another"))) + "." + parts[2]);
        made.put("another header", part(header(Map.of("kid", "x"))) + "." + parts[1] + "." + parts[2]);
        made.put("a header that is no JSON", signed("{", claims(Map.of()), Tokens.KEYS));
        made.put("a header that is a list", signed("[]", claims(Map.of()), Tokens.KEYS));
        made.put("claims that are no JSON", signed(header(Map.of()), "{", Tokens.KEYS));
        made.put("claims that are a list", signed(header(Map.of()), "[]", Tokens.KEYS));
        made.put("claims that are nothing", signed(header(Map.of()), "", Tokens.KEYS));
        made.put("deep claims", signed(header(Map.of()), "[".repeat(3_000) + "]".repeat(3_000), Tokens.KEYS));
        made.put("no base64", "!!!." + parts[1] + "." + parts[2]);
        made.put("long", "A".repeat(8_000) + "." + parts[1] + "." + parts[2]);
    }

    private void claimed(String wrong, String claim, Object value) {
        made.put(wrong, signed(header(Map.of()), claims(odd(claim, value)), Tokens.KEYS));
    }

    private static String header(Map<String, ?> changes) {
        return changed(Map.of("alg", "ES256", "typ", "at+jwt", "kid", Tokens.KEY_ID), changes);
    }

    private String claims(Map<String, ?> changes) {
        var claims = Map.of(
                "iss",
                Tokens.ISSUER,
                "aud",
                "dongjiang",
                "sub",
                "forger",
                "upn",
                "forger",
                "groups",
                RoleTable.EVERY_PERSON,
                "iat",
                now,
                "exp",
                now + HOUR);
        return changed(claims, changes);
    }

    /** A value of null removes the member. */
    private static String changed(Map<String, ?> members, Map<String, ?> changes) {
        var all = new LinkedHashMap<String, Object>(members);
        all.putAll(changes);
        all.values().removeIf(value -> value == null);
        return text(all);
    }

    /** A map that may hold null. */
    private static Map<String, Object> odd(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        var rest = new ArrayList<>(Arrays.asList(pairs));
        while (!rest.isEmpty()) {
            map.put((String) rest.remove(0), rest.remove(0));
        }
        return map;
    }

    private static String signed(String header, String claims, KeyPair keys) {
        var start = part(header) + "." + part(claims);
        return start + "." + signature(start, keys);
    }

    private static String signature(String start, KeyPair keys) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(start.getBytes(UTF_8));
            return encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String hashed(String bits, byte[] key) {
        try {
            var start = part(header(Map.of("alg", "HS" + bits))) + "." + part(claims(Map.of()));
            var mac = Mac.getInstance("HmacSHA" + bits);
            mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
            return start + "." + encoded(mac.doFinal(start.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String part(String json) {
        return encoded(json.getBytes(UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String text(Object json) {
        try {
            return JACKSON.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
