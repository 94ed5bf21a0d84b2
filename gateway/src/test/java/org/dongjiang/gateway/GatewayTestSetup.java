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
            return Map.ofEntries(
                    Map.entry("dongjiang.identity.users.reader.password-hash", hash),
                    Map.entry("dongjiang.identity.users.reader.roles", "viewer,auditor"),
                    Map.entry("dongjiang.identity.users.reader.areas", "441622,4414"),
                    Map.entry("dongjiang.identity.users.guessed.password-hash", hash),
                    Map.entry("dongjiang.identity.users.guessed.roles", "viewer"),
                    Map.entry("dongjiang.identity.clients.province.secret-hash", hash),
                    Map.entry("dongjiang.identity.clients.province.roles", "integration"),
                    Map.entry("dongjiang.identity.clients.province.organisation", "91441622MA0000001C"),
                    Map.entry("DONGJIANG_FUNDS_URL", NOBODY_LISTENS),
                    Map.entry("DONGJIANG_INDUSTRY_PARK_URL", NOBODY_LISTENS),
                    Map.entry("DONGJIANG_LIVELIHOOD_URL", NOBODY_LISTENS));
        }

        @Override
        public void stop() {
            // Nothing was started.
        }
    }
}
