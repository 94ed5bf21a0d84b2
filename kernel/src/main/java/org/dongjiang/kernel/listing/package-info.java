/**
 * Lists: one grammar of filters, order and cursors for every list of the suite. A view record marks with
 * {@link org.dongjiang.kernel.listing.Filter} the members by which its list can be asked; filters, sorting, the parameters
 * in the OpenAPI document and the refusal of unknown ones all follow from that.
 *
 * <ul>
 *   <li>Cursors are keysets: a page is stable while records are added, and the last page costs what the first one does.
 *   <li>The whole list, in another format, is asked for by the same address and filters and read by the same code.
 *   <li>A parameter that a list does not know is refused with those that it knows, never ignored.
 * </ul>
 */
package org.dongjiang.kernel.listing;
