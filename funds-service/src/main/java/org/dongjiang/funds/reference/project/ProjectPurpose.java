package org.dongjiang.funds.reference.project;

/**
 * What rules about the use of money ask of a project.
 *
 * @param category null where it is not told
 */
public record ProjectPurpose(String programme, ProjectCategory category, String region) {}
