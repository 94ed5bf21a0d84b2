/**
 * One MariaDB server from Maven artifacts, for this machine alone: no container, no system install, real grants.
 *
 * <ul>
 *   <li>Each service has a database, a migration user that may change its structure, and a service user that may do nothing
 *       until a migration grants it.
 *   <li>Passwords are random and lie in files that only their owner can read.
 *   <li>A commit is on disk before it is acknowledged, as in production.
 * </ul>
 */
package org.dongjiang.suite.database;
