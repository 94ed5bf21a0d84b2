/**
 * Records that live: they are changed, corrected, ended and reopened, and everything that was ever said about them stays readable.
 *
 * <ul>
 *   <li>A record has two times: the business days on which something is so, and the instants from which it was known.
 *   <li>A <em>change</em> says that a record has become otherwise from a day on; a <em>correction</em> says that it was never as
 *       it stands. Neither overwrites a version; versions and events are only added.
 *   <li>The present row of a record equals its last version.
 *   <li>The state of a record on a day, as known at an instant, is the latest version recorded by then that covers the day. It is the
 *       same for ever, whatever is recorded later.
 *   <li>Nothing is deleted: a record that is no more has an end.
 * </ul>
 */
package org.dongjiang.kernel.history;
