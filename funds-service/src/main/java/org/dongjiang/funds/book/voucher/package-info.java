/**
 * The posted vouchers (记账凭证), for reading: lists, lines by any dimension, and balances.
 *
 * <ul>
 *   <li>Nothing here writes a voucher. The types have no setters, and the database user of the service has no right to change
 *       one.
 *   <li>Balances are stored by day. They agree with the lines, and every figure can be traced to its lines.
 *   <li>What was known at a past instant never changes.
 * </ul>
 */
package org.dongjiang.funds.book.voucher;
