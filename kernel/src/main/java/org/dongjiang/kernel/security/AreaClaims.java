package org.dongjiang.kernel.security;

/** The claims of a token that say what its user may see and write of the records that stand somewhere. */
public final class AreaClaims {

    /** A list of divisions, each with all that lies within it. */
    public static final String AREAS = "areas";

    /** The unified social credit code of the organisation for which a user acts. He then has no divisions. */
    public static final String ORGANISATION = "organisation";

    /** All divisions, and what is of the whole site. */
    public static final String EVERYWHERE = "*";

    private AreaClaims() {}
}
