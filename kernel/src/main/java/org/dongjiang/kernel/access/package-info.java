/**
 * Records of requests for operators: one line in the access log for each, and, if configured, traces.
 *
 * <ul>
 *   <li>Every process writes the line to its log in the category {@code access}, however the request ended: answered, refused
 *       before it was read, or aborted. Bytes that are not HTTP are not a request and have no line.
 *   <li>Neither contains personal data: no query, no client address, no user, no exception message, and no part of a path
 *       that the suite does not define.
 * </ul>
 */
package org.dongjiang.kernel.access;
