/**
 * Batches of loan-interest subsidies (贷款贴息) that the county submits for approval.
 *
 * <ul>
 *   <li>A batch declares how many applications it holds and their sum; what is recorded never exceeds either.
 * </ul>
 */
package org.dongjiang.park.subsidy;
