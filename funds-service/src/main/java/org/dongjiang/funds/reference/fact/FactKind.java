package org.dongjiang.funds.reference.fact;

/** The kinds of records that are added to the log as facts. Leaves contain these names: they never change. */
public enum FactKind {
    ACCOUNT,
    ACCOUNTING_PERIOD,
    ACCOUNT_VERSION,
    APPROVAL_THRESHOLD,
    AUDIT_RULE,
    AUDIT_RULE_SETTING,
    EARMARK_CLAUSE,
    EARMARK_CLAUSE_ENDING,
    FISCAL_YEAR,
    ORGANISATION,
    ORGANISATION_VERSION,
    PAYEE_ACCOUNT,
    PROGRAMME,
    PROGRAMME_VERSION,
    PROJECT,
    PROJECT_VERSION,
    REOPENING
}
