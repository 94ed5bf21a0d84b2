/**
 * Lists: all lists of the suite have the same grammar of filters, order and cursors. A view record marks the filterable
 * members with {@link org.dongjiang.kernel.listing.Filter}. Filters, sorting, the parameters in the OpenAPI document and the
 * refusal of unknown parameters are derived from that.
 *
 * <ul>
 *   <li>Cursors are keysets: a page is stable while records are added, and the last page costs as much as the first.
 *   <li>The complete list in another format has the same address and filters and is read by the same code.
 *   <li>An unknown parameter is never ignored: it is refused, and the answer lists the known ones.
 * </ul>
 */
package org.dongjiang.kernel.listing;
