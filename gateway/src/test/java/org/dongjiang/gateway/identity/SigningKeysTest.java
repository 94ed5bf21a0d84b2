package org.dongjiang.gateway.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.dongjiang.kernel.testing.SetClock;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    private static final Duration KEY_LIFETIME = Duration.ofDays(90);
    private static final Duration TOKEN_LIFETIME = Duration.ofMinutes(30);

    @TempDir
    private Path folder;

    private final SetClock clock = new SetClock(Instant.parse("2018-09-18T00:00:00Z"));

    @Test
    void a_key_is_published_before_it_signs_and_as_long_as_a_token_of_it_lives() throws JoseException {
        var keys = gateway();
        var first = keys.signing().id();
        clock.pass(KEY_LIFETIME.minus(SigningKeys.LEAD));
        assertEquals(2, published(keys).size());
        clock.pass(SigningKeys.LEAD.minusSeconds(1));
        assertEquals(first, keys.signing().id());
        clock.pass(Duration.ofSeconds(1));
        var second = keys.signing().id();
        assertNotEquals(first, second);
        clock.pass(TOKEN_LIFETIME.plus(SigningKeys.LOOK));
        assertEquals(List.of(first, second), published(keys));
        clock.pass(SigningKeys.MARGIN);
        assertEquals(List.of(second), published(keys));
    }

    /** Every half minute one of two gateways signs; both publish the keys of either, through three changes of the key. */
    @Test
    void gateways_that_share_the_file_know_each_others_keys() throws JoseException {
        var one = gateway();
        var other = gateway();
        var signed = new LinkedHashSet<String>();
        for (int day = 0; day < 300; day++) {
            clock.pass(Duration.ofDays(1).minus(Duration.ofMinutes(30)));
            for (int half = 0; half < 60; half++) {
                clock.pass(Duration.ofSeconds(30));
                var signing = (half % 2 == 0 ? one : other).signing().id();
                signed.add(signing);
                assertTrue(published(one).contains(signing));
                assertTrue(published(other).contains(signing));
            }
        }
        assertEquals(4, signed.size());
        assertEquals(published(one), published(other));
    }

    @Test
    void keys_last_longer_than_their_process() throws JoseException {
        var before = published(gateway());
        clock.pass(Duration.ofDays(1));
        assertEquals(before, published(gateway()));
    }

    /** In the form written before keys were rotated, or by another tool. */
    @Test
    void a_single_key_is_taken_and_followed_by_the_next() throws JoseException, IOException {
        var brought = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        Files.writeString(file(), brought.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        var keys = gateway();
        var id = brought.calculateBase64urlEncodedThumbprint("SHA-256");
        assertEquals(id, keys.signing().id());
        assertEquals(2, published(keys).size());
        clock.pass(SigningKeys.LEAD);
        assertNotEquals(id, keys.signing().id());
    }

    @Test
    void a_key_that_was_betrayed_is_gone_within_a_minute_when_its_file_is_deleted() throws JoseException, IOException {
        var keys = gateway();
        var betrayed = keys.signing().id();
        Files.delete(file());
        clock.pass(SigningKeys.LOOK);
        assertFalse(published(keys).contains(betrayed));
        assertEquals(published(keys), List.of(keys.signing().id()));
    }

    @Test
    void a_file_that_is_no_longer_readable_does_not_stop_a_gateway_that_runs() throws JoseException, IOException {
        var keys = gateway();
        var id = keys.signing().id();
        Files.writeString(file(), "{");
        clock.pass(SigningKeys.LOOK);
        assertEquals(id, keys.signing().id());
    }

    @Test
    void a_gateway_does_not_start_with_what_is_no_key_and_does_not_say_what_it_was() throws JoseException, IOException {
        var ecOnAnotherCurve = EcJwkGenerator.generateJwk(EllipticCurves.P384);
        var rsa = RsaJwkGenerator.generateJwk(2048);
        var publicAlone = EcJwkGenerator.generateJwk(EllipticCurves.P256).toJson(OutputControlLevel.PUBLIC_ONLY);
        for (var text : List.of(
                "",
                "{",
                "[]",
                "{\"keys\":[]}",
                "{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}",
                publicAlone,
                ecOnAnotherCurve.toJson(OutputControlLevel.INCLUDE_PRIVATE),
                rsa.toJson(OutputControlLevel.INCLUDE_PRIVATE))) {
            Files.writeString(file(), text);
            var refused = assertThrows(IllegalStateException.class, this::gateway, text);
            assertTrue(refused.getMessage().contains("no signing keys"), refused.getMessage());
            assertTrue(text.length() < 5 || !refused.toString().contains(text));
        }
    }

    @Test
    void keys_do_not_pile_up() {
        var aMinute = Duration.ofMinutes(1);
        assertThrows(
                IllegalArgumentException.class,
                () -> new SigningKeys(Optional.empty(), aMinute, TOKEN_LIFETIME, clock));
    }

    @Test
    void private_keys_are_for_the_owner_and_never_published() throws IOException {
        var keys = gateway();
        clock.pass(KEY_LIFETIME);
        assertFalse(keys.published().contains("\"d\""));
        assertTrue(Files.readString(file()).contains("\"d\""));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file()), files.toList());
        }
    }

    private SigningKeys gateway() {
        return new SigningKeys(Optional.of(file()), KEY_LIFETIME, TOKEN_LIFETIME, clock);
    }

    private Path file() {
        return folder.resolve("signing-key.jwk");
    }

    private static List<String> published(SigningKeys keys) throws JoseException {
        return new JsonWebKeySet(keys.published())
                .getJsonWebKeys().stream().map(JsonWebKey::getKeyId).toList();
    }
}
