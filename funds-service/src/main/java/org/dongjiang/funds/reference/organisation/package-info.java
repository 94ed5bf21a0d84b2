/**
 * Organisations (单位): those that give money, those that assist, those that receive.
 *
 * <ul>
 *   <li>An organisation is identified by its code, to which financial records refer. A code is never reused, and not corrected once
 *       something refers to it.
 *   <li>Its name and its kind can become otherwise. One that has ended is named by no document of that day or later.
 *   <li>A unified social credit code is stored only if its check digit is correct (GB 32100).
 *   <li>A payee has bank accounts. Two persons add one or replace it by another ({@link org.dongjiang.funds.reference.change}); an
 *       account never changes. Its whole number is shown to those who pay or check, its last four digits to all others.
 * </ul>
 */
package org.dongjiang.funds.reference.organisation;
