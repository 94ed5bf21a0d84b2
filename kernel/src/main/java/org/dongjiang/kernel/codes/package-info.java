/**
 * Code lists (代码表): every closed set of values in JSON is an enum with labels in Chinese and English. Clients can fetch it
 * and need no copy. The resource of a feature names its lists with {@link org.dongjiang.kernel.codes.CodeLists}.
 */
package org.dongjiang.kernel.codes;
