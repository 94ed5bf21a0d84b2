/**
 * Batches of loan-interest subsidies (贷款贴息) that the county submits for approval.
 *
 * <ul>
 *   <li>A batch declares the number and the sum of its applications. The recorded applications never exceed either.
 * </ul>
 */
package org.dongjiang.park.subsidybatch;
