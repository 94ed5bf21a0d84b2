package org.dongjiang.gateway.identity;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dongjiang.kernel.security.SecretFile;
import org.jboss.logging.Logger;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * The keys of the issuer: the one that signs, the next one, and former ones with tokens that may still be valid. They
 * are read at start: a gateway that cannot sign does not become ready.
 *
 * <ul>
 *   <li>A new key is published before it signs, and an old one until the last token that it signed has expired.
 *   <li>Gateways that share the file need no other communication: each reads it every minute and trusts nothing else,
 *       and a key signs only long after it was written. If two write at once, one of the two new keys is never used.
 *   <li>If the file cannot be written, the old key continues to sign.
 * </ul>
 */
@Startup
@ApplicationScoped
class SigningKeys {

    /** How often the file is read. */
    static final Duration LOOK = Duration.ofMinutes(1);
    /**
     * From the creation of a key to its first signature. Other gateways read the file, and services fetch the keys,
     * within a minute each.
     */
    static final Duration LEAD = Duration.ofMinutes(10);
    /** How long an old key stays after its last token has expired, because clocks differ. */
    static final Duration MARGIN = Duration.ofMinutes(5);

    /** The minimum lifetime of a key: with a shorter one, old keys would accumulate. */
    private static final Duration SHORTEST_LIFETIME = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);

    private final Optional<Path> file;
    private final Duration keyLifetime;
    private final Duration tokenLifetime;
    private final Clock clock;
    private List<SigningKey> keys = List.of();
    private Instant lookAgain = Instant.MIN;

    @Inject
    SigningKeys(IdentityConfig config, Clock clock) {
        this(config.keyFile(), config.keyLifetime(), config.tokenLifetime(), clock);
    }

    SigningKeys(Optional<Path> file, Duration keyLifetime, Duration tokenLifetime, Clock clock) {
        if (keyLifetime.compareTo(SHORTEST_LIFETIME) < 0) {
            throw new IllegalArgumentException("a signing key has to last for an hour at least, not " + keyLifetime);
        }
        this.file = file;
        this.keyLifetime = keyLifetime;
        this.tokenLifetime = tokenLifetime;
        this.clock = clock;
        current();
    }

    /** The key that signs now. */
    SigningKey signing() {
        var now = clock.instant();
        var begun = current().stream().filter(key -> !key.from().isAfter(now)).toList();
        return begun.isEmpty() ? current().get(0) : begun.get(begun.size() - 1);
    }

    /** The public halves, as a JWK set. */
    String published() {
        return text(current(), OutputControlLevel.PUBLIC_ONLY);
    }

    private synchronized List<SigningKey> current() {
        var now = clock.instant();
        if (!now.isBefore(lookAgain)) {
            lookAgain = now.plus(LOOK);
            try {
                keys = renewed(kept(now), now);
            } catch (IOException | JoseException unreadable) {
                keepOr(unreadable);
            }
        }
        return keys;
    }

    /** The message alone, because the unreadable content may be a key. */
    private void keepOr(Exception unreadable) {
        var message = "no signing keys (a set of JSON Web Keys on P-256) in " + file.orElse(null);
        if (keys.isEmpty()) {
            throw new IllegalStateException(
                    message + ": " + unreadable.getClass().getSimpleName());
        }
        LOG.errorf("%s: those read before go on signing", message);
    }

    private List<SigningKey> kept(Instant now) throws IOException, JoseException {
        if (file.isEmpty()) {
            return keys.isEmpty() ? List.of(SigningKey.made(now)) : keys;
        }
        var text = SecretFile.kept(
                file.get(), () -> text(List.of(SigningKey.made(now)), OutputControlLevel.INCLUDE_PRIVATE));
        var json = JsonUtil.parseJson(text);
        var read = json.containsKey(JsonWebKeySet.JWK_SET_MEMBER_NAME)
                ? new JsonWebKeySet(text).getJsonWebKeys()
                : List.of(JsonWebKey.Factory.newJwk(json)); // A single key, as a site may provide it.
        var found = new ArrayList<SigningKey>();
        for (var key : read) {
            found.add(SigningKey.of(key));
        }
        if (found.isEmpty()) {
            throw new JoseException("an empty set");
        }
        found.sort(Comparator.comparing(SigningKey::from));
        return found;
    }

    private List<SigningKey> renewed(List<SigningKey> kept, Instant now) {
        var renewed = new ArrayList<>(kept);
        while (renewed.size() > 1
                && renewed.get(1).from().plus(tokenLifetime).plus(MARGIN).isBefore(now)) {
            renewed.remove(0);
        }
        var last = renewed.get(renewed.size() - 1);
        if (!last.from().plus(keyLifetime).isAfter(now.plus(LEAD))) {
            renewed.add(SigningKey.made(now.plus(LEAD)));
        }
        return renewed.equals(kept) || isStored(renewed) ? renewed : kept;
    }

    private boolean isStored(List<SigningKey> renewed) {
        try {
            if (file.isPresent()) {
                SecretFile.replace(file.get(), text(renewed, OutputControlLevel.INCLUDE_PRIVATE));
            }
            LOG.infof("signing keys renewed: %d are published", renewed.size());
            return true;
        } catch (IOException fault) {
            LOG.errorf(fault, "signing keys cannot be renewed");
            return false;
        }
    }

    private static String text(List<SigningKey> keys, OutputControlLevel level) {
        var set = new JsonWebKeySet();
        keys.forEach(key -> set.addJsonWebKey(key.jwk()));
        return set.toJson(level);
    }
}
