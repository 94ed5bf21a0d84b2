package org.dongjiang.funds.reference.earmark;

/**
 * A use of the money of a programme: more is disbursed for a project than before.
 *
 * @param region where it is used, in addition to the region of the project; null if not stated
 */
public record Use(String programme, String project, String region) {}
