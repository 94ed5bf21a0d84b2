/**
 * Organisations (单位): those that give money, those that assist, those that receive.
 *
 * <ul>
 *   <li>An organisation is identified by its code, to which financial records refer. A code is never reused.
 *   <li>A unified social credit code is stored only if its check digit is correct (GB 32100).
 * </ul>
 */
package org.dongjiang.funds.reference.organisation;
