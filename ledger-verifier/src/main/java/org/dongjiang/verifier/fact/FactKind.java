package org.dongjiang.verifier.fact;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of facts, with the lists that show them. Versions of a record are in no list: its history shows them. */
public enum FactKind {
    ACCOUNT("accounts"),
    ACCOUNTING_PERIOD("periods"),
    ACCOUNT_VERSION,
    APPROVAL_THRESHOLD("approval-thresholds"),
    AUDIT_RULE("audit/rules"),
    AUDIT_RULE_SETTING("audit/rule-settings"),
    EARMARK_CLAUSE("earmark-clauses"),
    EARMARK_CLAUSE_ENDING("earmark-clause-endings"),
    FISCAL_YEAR("fiscal-years"),
    ORGANISATION("organisations"),
    ORGANISATION_VERSION,
    PAYEE_ACCOUNT("payee-accounts"),
    PROGRAMME("programmes"),
    PROGRAMME_VERSION,
    PROJECT("projects"),
    PROJECT_VERSION,
    REOPENING("reopenings");

    private final String list;

    FactKind() {
        this(null);
    }

    FactKind(String list) {
        this.list = list;
    }

    /** Those that a list shows. */
    public static List<FactKind> listed() {
        return Stream.of(values()).filter(kind -> kind.list != null).toList();
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
