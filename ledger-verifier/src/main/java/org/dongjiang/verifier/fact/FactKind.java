package org.dongjiang.verifier.fact;

/** The kinds of facts, with the lists that show them. */
public enum FactKind {
    ACCOUNT("accounts"),
    ACCOUNTING_PERIOD("periods"),
    APPROVAL_THRESHOLD("approval-thresholds"),
    AUDIT_RULE("audit/rules"),
    EARMARK_CLAUSE("earmark-clauses"),
    ORGANISATION("organisations"),
    PROGRAMME("programmes"),
    PROJECT("projects");

    private final String list;

    FactKind(String list) {
        this.list = list;
    }

    /** The path of the list, from the address of the funds on. */
    public String path() {
        return "/" + list;
    }

    /** The file to which the list is downloaded. */
    public String file() {
        return list.replace('/', '-') + ".ndjson";
    }
}
