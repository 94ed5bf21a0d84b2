package org.dongjiang.gateway;

import at.favre.lib.crypto.bcrypt.BCrypt;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The environment of all tests of the gateway alone: an account, a client, and no pillar that answers. */
@QuarkusTestResource(GatewayTestSetup.Accounts.class)
public class GatewayTestSetup {

    public static final String PASSWORD = "a password of nobody";

    /** Configures them. */
    public static class Accounts implements QuarkusTestResourceLifecycleManager {

        private static final int QUICK = 4;
        private static final String NOBODY_LISTENS = "http://127.0.0.1:9";

        @Override
        public Map<String, String> start() {
            var hash = BCrypt.withDefaults().hashToString(QUICK, PASSWORD.toCharArray());
            return Map.of(
                    "dongjiang.identity.users.reader.password-hash", hash,
                    "dongjiang.identity.users.reader.roles", "viewer,auditor",
                    "dongjiang.identity.users.guessed.password-hash", hash,
                    "dongjiang.identity.users.guessed.roles", "viewer",
                    "dongjiang.identity.clients.province.secret-hash", hash,
                    "dongjiang.identity.clients.province.roles", "integration",
                    "DONGJIANG_FUNDS_URL", NOBODY_LISTENS,
                    "DONGJIANG_INDUSTRY_PARK_URL", NOBODY_LISTENS,
                    "DONGJIANG_LIVELIHOOD_URL", NOBODY_LISTENS);
        }

        @Override
        public void stop() {
            // Nothing was started.
        }
    }
}
