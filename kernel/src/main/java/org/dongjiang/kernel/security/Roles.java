package org.dongjiang.kernel.security;

/** The roles of the suite; a token carries them in its {@code groups} claim. */
public final class Roles {

    /** Signed in, may read public figures and registers. */
    public static final String VIEWER = "viewer";
    /** 经办人: submits financial documents. */
    public static final String FUNDS_MAKER = "funds-maker";
    /** 复核人: approves financial documents that another person submitted. */
    public static final String FUNDS_CHECKER = "funds-checker";
    /** Reads everything, writes nothing. */
    public static final String AUDITOR = "auditor";
    /** Maintains the industry park's registers. */
    public static final String PARK_MANAGER = "park-manager";
    /** Maintains the livelihood registers. */
    public static final String LIVELIHOOD_MANAGER = "livelihood-manager";
    /** Maintains villages, households and visits. */
    public static final String CASE_WORKER = "case-worker";
    /** Users, periods and reference data; no money. */
    public static final String ADMINISTRATOR = "administrator";
    /** 督导: reads in an emergency, for a few hours, what lies outside his area. */
    public static final String SUPERVISOR = "supervisor";
    /** A program: may write what a site allows. A token with this role has no other role, whatever it names. */
    public static final String INTEGRATION = "integration";

    private Roles() {}
}
