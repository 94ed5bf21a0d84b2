/**
 * The inbox (待办): the documents and the changes by two persons that the caller may approve.
 *
 * <ul>
 *   <li>Documents that the caller has made or already approved are not included.
 *   <li>The inbox is read from the documents themselves and is always up to date.
 *   <li>Many documents can be approved in one request, each in the version that its checker read, and each by itself: a
 *       refusal of one does not affect the others. Changes by two persons are approved one by one, because the rules of all
 *       later documents rest on them.
 * </ul>
 */
package org.dongjiang.funds.document.inbox;
