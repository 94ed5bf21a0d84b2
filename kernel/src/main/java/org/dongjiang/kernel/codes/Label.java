package org.dongjiang.kernel.codes;

/**
 * A name in both languages of the suite.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record Label(String zh, String en) {}
