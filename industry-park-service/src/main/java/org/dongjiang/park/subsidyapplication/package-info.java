/**
 * Applications of enterprises for a loan-interest subsidy (贷款贴息), in batches.
 *
 * <ul>
 *   <li>An enterprise applies once in a batch.
 *   <li>The applications of a batch exceed neither its declared number nor its declared sum.
 *   <li>The amount can become otherwise, an application can be withdrawn, and reopened; always only as far as the batch has room for
 *       what goes on at present.
 * </ul>
 */
package org.dongjiang.park.subsidyapplication;
