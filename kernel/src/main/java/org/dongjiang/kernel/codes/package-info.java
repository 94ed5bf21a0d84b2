/**
 * Code lists (代码表): every closed set of values that callers meet in JSON is an enum with a label in Chinese and English,
 * and can be fetched, so that no client has to copy it. A feature's resource names its lists with
 * {@link org.dongjiang.kernel.codes.CodeLists}.
 */
package org.dongjiang.kernel.codes;
