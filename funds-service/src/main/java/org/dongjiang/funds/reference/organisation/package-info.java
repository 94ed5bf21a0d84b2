/**
 * Organisations (单位): those that give money, those that assist, those that receive.
 *
 * <ul>
 *   <li>An organisation is known by its code, which money facts refer to; it is never reused.
 *   <li>A unified social credit code is stored only if its check digit agrees (GB 32100).
 * </ul>
 */
package org.dongjiang.funds.reference.organisation;
