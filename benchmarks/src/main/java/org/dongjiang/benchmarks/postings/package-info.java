/**
 * How many postings a second are on disk: approvals of contributions over HTTP, beside the plain way of doing the same in JDBC.
 *
 * <p>Service and peer take turns on one database, so both find the same tables, grown by the same rows. The peer is the way of
 * one transaction for each request, without the requests: nobody's token is checked, nothing is parsed, its connections are as
 * many as suit it best.
 */
package org.dongjiang.benchmarks.postings;
