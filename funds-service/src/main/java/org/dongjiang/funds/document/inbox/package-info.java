/**
 * The inbox (待办): the documents that the caller may approve, including reopenings of periods.
 *
 * <ul>
 *   <li>Documents that the caller has made or already approved are not included.
 *   <li>The inbox is read from the documents themselves and is always up to date.
 * </ul>
 */
package org.dongjiang.funds.document.inbox;
