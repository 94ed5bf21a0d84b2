/**
 * The access log: one line for each request of the main port, in the log of every process under the category {@code access}.
 *
 * <ul>
 *   <li>It is written however the request ends: answered, refused before it was read, or broken off.
 *   <li>Nothing personal: no query, no address of the caller, no user, and nothing of a path that is not of our own making.
 *   <li>What does not come as HTTP at all is no request and has no line.
 * </ul>
 */
package org.dongjiang.kernel.access;
