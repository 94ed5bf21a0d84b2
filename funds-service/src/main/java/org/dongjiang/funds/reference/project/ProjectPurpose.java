package org.dongjiang.funds.reference.project;

/**
 * The data of a project that earmarking rules need.
 *
 * @param category null if it is not stated
 */
public record ProjectPurpose(ProjectCategory category, String region) {}
