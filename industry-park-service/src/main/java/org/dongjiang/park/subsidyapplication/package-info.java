/**
 * Applications of enterprises for a loan-interest subsidy (贷款贴息), in batches.
 *
 * <ul>
 *   <li>An enterprise applies once in a batch.
 *   <li>The applications of a batch exceed neither its declared number nor its declared sum.
 * </ul>
 */
package org.dongjiang.park.subsidyapplication;
