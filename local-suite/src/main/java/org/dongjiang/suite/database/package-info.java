/**
 * One MariaDB server from Maven artifacts, for this machine only: no container, no system installation, real grants.
 *
 * <ul>
 *   <li>Each service has a database, a migration user that may change its structure, and a service user without any rights
 *       except those that a migration grants.
 *   <li>Passwords are random and stored in files that only their owner can read.
 *   <li>A commit is on disk before it is acknowledged, as in production, except on the server of a build.
 * </ul>
 */
package org.dongjiang.suite.database;
