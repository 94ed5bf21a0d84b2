/**
 * How many postings per second are stored: approvals of contributions over HTTP, compared with the direct implementation in
 * JDBC.
 *
 * <p>Service and reference take turns on one database, so both find the same tables, with the same rows added. The reference
 * runs one transaction for each posting, without HTTP: it checks no token, parses nothing, and uses the best number of
 * connections for it.
 */
package org.dongjiang.benchmarks.postings;
