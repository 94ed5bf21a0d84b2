/**
 * The vouchers (记账凭证) that are posted, for reading: lists, lines by any dimension, and balances.
 *
 * <ul>
 *   <li>Nothing here writes a voucher; the types have no setters, and the service's database user has no right to change one.
 *   <li>Balances are kept by the day; lines say the same, and are what every figure can be followed to.
 *   <li>What was known at an instant that is past never changes.
 * </ul>
 */
package org.dongjiang.funds.book.voucher;
