/**
 * What is told of requests to those who run the suite: a line in the access log for each, and, where somebody collects them, traces.
 *
 * <ul>
 *   <li>The line stands in the log of every process under the category {@code access}, however the request ended: answered, refused
 *       before it was read, or broken off. What does not come as HTTP at all is no request and has none.
 *   <li>Nothing personal in either: no query, no address of the caller, no user, no exception's message, and nothing of a path that
 *       is not of our own making.
 * </ul>
 */
package org.dongjiang.kernel.access;
