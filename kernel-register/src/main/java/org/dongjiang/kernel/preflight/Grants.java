package org.dongjiang.kernel.preflight;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rights of the user that serves requests, as shown by {@code SHOW GRANTS}: on everything, on databases by pattern,
 * on tables and on columns. The tables of {@code information_schema} show less on either server.
 *
 * @param roles only their names, because MariaDB shows their rights to administrators only; the user can activate them
 *     at any time
 */
record Grants(List<Grant> all, List<String> roles) {

    /**
     * One line.
     *
     * @param database a pattern; {@code *} means all
     * @param table a name; {@code *} means all
     */
    private record Grant(Set<String> rights, String database, String table) {

        boolean covers(String askedDatabase, String askedTable) {
            if (!table.equals(EVERY)) {
                return database.equalsIgnoreCase(askedDatabase) && table.equalsIgnoreCase(askedTable);
            }
            return database.equals(EVERY)
                    || like(database).matcher(askedDatabase).matches();
        }

        /** For databases {@code %} and {@code _} are wildcards unless escaped, as in {@code LIKE}. */
        private static Pattern like(String pattern) {
            var regex = new StringBuilder();
            for (int i = 0; i < pattern.length(); i++) {
                char at = pattern.charAt(i);
                if (at == '\\' && i + 1 < pattern.length()) {
                    i++;
                    regex.append(Pattern.quote(pattern.substring(i, i + 1)));
                } else if (at == '%') {
                    regex.append(".*");
                } else if (at == '_') {
                    regex.append('.');
                } else {
                    regex.append(Pattern.quote(Character.toString(at)));
                }
            }
            return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
        }
    }

    private static final String EVERY = "*";
    /** TRUNCATE needs DROP. */
    private static final Set<String> CHANGING = Set.of("UPDATE", "DELETE", "DROP", "ALTER", "ALL PRIVILEGES", "ALL");

    private static final String NAME = "(\\*|`(?:[^`]|``)*`|\"(?:[^\"]|\"\")*\"|[^\\s`\".]+)";
    private static final Pattern ON_TABLES =
            Pattern.compile("GRANT (.+?) ON (?:TABLE )?" + NAME + "\\." + NAME + " TO .*");
    private static final Pattern OF_ROLES = Pattern.compile("GRANT ((?:(?! ON ).)+?) TO .*");
    private static final Pattern COLUMNS = Pattern.compile("\\([^)]*\\)");

    static Grants of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW GRANTS")) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return parsed(lines);
        }
    }

    static Grants parsed(List<String> lines) {
        return new Grants(
                matching(ON_TABLES, lines)
                        .map(line -> new Grant(rights(line.group(1)), unquoted(line.group(2)), unquoted(line.group(3))))
                        .toList(),
                matching(OF_ROLES, lines).map(line -> line.group(1)).toList());
    }

    private static Stream<Matcher> matching(Pattern kind, List<String> lines) {
        return lines.stream().map(kind::matcher).filter(Matcher::matches);
    }

    private static Set<String> rights(String list) {
        return Arrays.stream(COLUMNS.matcher(list).replaceAll("").split(","))
                .map(right -> right.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String unquoted(String name) {
        for (var quote : new String[] {"`", "\""}) {
            if (name.startsWith(quote)) {
                return name.substring(1, name.length() - 1).replace(quote + quote, quote);
            }
        }
        return name;
    }

    /** The rights by which the content of a table could be changed or deleted. */
    Set<String> changing(String database, String table) {
        return all.stream()
                .filter(grant -> grant.covers(database, table))
                .flatMap(grant -> grant.rights().stream())
                .filter(CHANGING::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Finding> findings(String database, List<String> journals) {
        var changeable = journals.stream()
                .filter(journal -> !changing(database, journal).isEmpty())
                .map(journal -> journal + " (" + String.join(", ", changing(database, journal)) + ")")
                .collect(Collectors.joining(", "));
        var findings = new ArrayList<Finding>();
        if (!changeable.isEmpty()) {
            findings.add(Danger.JOURNAL_CHANGEABLE.found(changeable));
        }
        if (!roles.isEmpty()) {
            findings.add(Danger.ROLE_GRANTED.found(String.join(", ", roles)));
        }
        return findings;
    }
}
