package org.dongjiang.kernel.codes;

/**
 * What a thing is called, in the two languages the suite speaks.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record Label(String zh, String en) {}
