package org.dongjiang.kernel.testing.peeping;

/** Asks for what another feature keeps, in every way that must be found. */
public final class Peeping {

    private static final String JOINED = "SELECT p.id FROM peep p" + " STRAIGHT_JOIN kept_thing k ON k.id = p.id";

    private Peeping() {}

    public static String[] queries(String table) {
        return new String[] {
            "INSERT INTO peep (id) VALUES (?)",
            JOINED,
            " and p.code in (select k.code from kept_thing k)",
            "select p from peep p, kept_thing k where p.id = k.id",
            """
            UPDATE kept_thing SET code = ?
            """,
            "SELECT code FROM " + table + " WHERE id = ?",
            "taken from kept things, into another"
        };
    }
}
