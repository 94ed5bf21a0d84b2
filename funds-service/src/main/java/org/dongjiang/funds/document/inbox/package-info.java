/**
 * The inbox (待办): the documents and the changes by two persons that the caller may approve.
 *
 * <ul>
 *   <li>Documents that the caller has made or already approved are not included.
 *   <li>The inbox is read from the documents themselves and is always up to date.
 * </ul>
 */
package org.dongjiang.funds.document.inbox;
