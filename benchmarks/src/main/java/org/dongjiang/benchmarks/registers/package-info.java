/**
 * Registers whose records live, and the feed.
 *
 * <p>The reference of reads and changes is {@code benchmarks/plain-register}: the same facts in a table without history, with the same HTTP stack,
 * lists, writes, merge patch and version check. So the ratio is what history costs, and nothing else.
 */
package org.dongjiang.benchmarks.registers;
