/**
 * What is asked of every MySQL-protocol database: whether an error is transient, so that the same work may succeed when it is repeated,
 * whether there is room for a request, a reading of one moment, and queries for one column.
 */
package org.dongjiang.kernel.database;
