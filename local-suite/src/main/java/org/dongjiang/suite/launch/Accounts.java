package org.dongjiang.suite.launch;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.dongjiang.suite.database.Secrets;
import org.dongjiang.suite.database.TextFile;

/** The sample accounts: one for each role, and one of a county; each with a random password of this installation. */
public final class Accounts {

    private static final String SUPERVISOR = "supervisor";

    /** People, each with the name of the role, in all areas; the supervisor has none. */
    public static final List<String> ROLES = List.of(
            "viewer",
            "funds-maker",
            "funds-checker",
            "auditor",
            "park-manager",
            "livelihood-manager",
            "case-worker",
            "administrator",
            SUPERVISOR);

    /** A person of the county in which the second partnership is; he sees and writes what stands there. */
    public static final String OF_COUNTY = "wuhua";

    /** The program of the province. */
    public static final String CLIENT = "integration";

    private static final int COST = 10;
    private static final String EVERYWHERE = "*";
    private static final String COUNTY = "441424";

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
            add(lines, "users." + role, "password-hash", role, role, role.equals(SUPERVISOR) ? "" : EVERYWHERE);
        }
        add(
                lines,
                "users." + OF_COUNTY,
                "password-hash",
                OF_COUNTY,
                "viewer,park-manager,livelihood-manager,case-worker,funds-maker",
                COUNTY);
        add(lines, "clients." + CLIENT, "secret-hash", CLIENT, CLIENT, EVERYWHERE);
        TextFile.replace(file, lines.toString());
        return file;
    }

    /** @param areas separated by commas; empty for none */
    private void add(StringJoiner lines, String account, String secret, String name, String roles, String areas) {
        var prefix = "dongjiang.identity." + account + ".";
        lines.add(prefix + secret + "=" + hash(name));
        lines.add(prefix + "roles=" + roles);
        if (!areas.isEmpty()) {
            lines.add(prefix + "areas=" + areas);
        }
    }

    private String hash(String account) {
        return BCrypt.withDefaults().hashToString(COST, password(account).toCharArray());
    }
}
