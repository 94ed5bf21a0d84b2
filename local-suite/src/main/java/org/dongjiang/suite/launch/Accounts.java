package org.dongjiang.suite.launch;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.dongjiang.suite.database.Secrets;
import org.dongjiang.suite.database.TextFile;

/** The sample accounts: one for each role, each with a random password of this installation. */
public final class Accounts {

    /** People, each with the name of the role. */
    public static final List<String> ROLES = List.of(
            "viewer",
            "funds-maker",
            "funds-checker",
            "auditor",
            "park-manager",
            "livelihood-manager",
            "case-worker",
            "administrator");

    /** The program of the province. */
    public static final String CLIENT = "integration";

    private static final int COST = 10;

    private final Path file;
    private final Secrets secrets;

    Accounts(Path home) {
        file = home.resolve("accounts.properties");
        secrets = Secrets.in(home.resolve("sample-passwords.properties"));
    }

    /** Of a person or the program. */
    public String password(String account) {
        return secrets.of(account);
    }

    /** The file for the gateway: hashes only. Created once. */
    Path hashed() {
        if (Files.exists(file)) {
            return file;
        }
        var lines = new StringJoiner("\n", "", "\n");
        for (var role : ROLES) {
            lines.add("dongjiang.identity.users." + role + ".password-hash=" + hash(role));
            lines.add("dongjiang.identity.users." + role + ".roles=" + role);
        }
        lines.add("dongjiang.identity.clients." + CLIENT + ".secret-hash=" + hash(CLIENT));
        lines.add("dongjiang.identity.clients." + CLIENT + ".roles=" + CLIENT);
        TextFile.replace(file, lines.toString());
        return file;
    }

    private String hash(String account) {
        return BCrypt.withDefaults().hashToString(COST, password(account).toCharArray());
    }
}
