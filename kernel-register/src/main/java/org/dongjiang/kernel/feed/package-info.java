/**
 * The feed of all events of a service: everything that is said of its records, in one order, and the vouchers posted by the fund service.
 *
 * <ul>
 *   <li>Positions are dense: a reader that has read up to a position has missed nothing before it.
 *   <li>Only a committed event gets a position, so no event appears before one that was read already.
 *   <li>The versions of a record come in their order.
 *   <li>Records that do not live have one event each, which says that they were recorded; it is not stored, but read from the record
 *       ({@link org.dongjiang.kernel.feed.FeedSource}).
 *   <li>A reader gets the events that lie in his area. Positions are those of all events.
 *   <li>Of a restricted register an event says only which record it is of, whatever roles its reader has.
 *   <li>A reader that waits holds neither a thread nor a connection of the database.
 * </ul>
 */
package org.dongjiang.kernel.feed;
