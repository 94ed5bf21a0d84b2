/**
 * Expos (宝博会) in which enterprises of the park take part.
 *
 * <ul>
 *   <li>An expo does not close before it opens.
 * </ul>
 */
package org.dongjiang.park.expo;
