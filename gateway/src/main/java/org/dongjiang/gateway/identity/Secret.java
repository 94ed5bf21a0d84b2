package org.dongjiang.gateway.identity;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Compares secrets with their bcrypt hashes. */
final class Secret {

    /** bcrypt reads no further. */
    private static final int LONGEST_BYTES = 72;

    private Secret() {}

    /**
     * Whether a secret is that of an account. For an unknown account it is compared with the hash of another, so that
     * the time taken does not reveal which accounts exist.
     *
     * @param hashes of all accounts, by name
     */
    static boolean matches(String name, String secret, Map<String, String> hashes) {
        if (hashes.isEmpty() || secret.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return false;
        }
        boolean known = hashes.containsKey(name);
        var hash = known ? hashes.get(name) : hashes.values().iterator().next();
        return BCrypt.verifyer().verify(secret.toCharArray(), hash).verified && known;
    }
}
