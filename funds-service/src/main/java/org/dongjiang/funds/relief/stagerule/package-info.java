/**
 * The rules of stages of this service: which step may follow which, and what it needs.
 *
 * <ul>
 *   <li>The first ones come with the migration; an administrator changes them, from a day on.
 * </ul>
 */
package org.dongjiang.funds.relief.stagerule;
