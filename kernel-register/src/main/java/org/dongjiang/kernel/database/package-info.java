/** Whether an error of a MySQL-protocol database is transient, so that the same work may succeed when it is repeated. */
package org.dongjiang.kernel.database;
