/** What a fault of a MySQL-protocol database means: whether the same work may succeed when it is done again. */
package org.dongjiang.kernel.database;
