/**
 * Batches of loan-interest subsidies (贷款贴息) that the county submits for approval.
 *
 * <ul>
 *   <li>A batch declares the number and the sum of its applications. The recorded applications never exceed either.
 *   <li>What was received is no member that somebody records: it follows from the applications, as of the same day and instant.
 *   <li>A batch lives: its name can become otherwise. What it declared is corrected, and not below what was received.
 * </ul>
 */
package org.dongjiang.park.subsidybatch;
