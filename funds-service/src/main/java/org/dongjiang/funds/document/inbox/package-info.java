/**
 * The inbox (待办): the documents that wait for the approval of whoever asks, reopenings of periods among them.
 *
 * <ul>
 *   <li>Whatever the caller made or has approved already waits for somebody else and is not in it.
 *   <li>It is read from the documents themselves and cannot be behind them.
 * </ul>
 */
package org.dongjiang.funds.document.inbox;
