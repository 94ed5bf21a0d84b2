package org.dongjiang.kernel.security;

/** Tells a pillar service, which has registers and a database, from the gateway, which has neither. */
public final class Pillar {

    /** Build-time property: {@code true} in a pillar service. Kernel beans that need a database ask for it. */
    public static final String PROPERTY = "dongjiang.pillar-service";

    private Pillar() {}
}
