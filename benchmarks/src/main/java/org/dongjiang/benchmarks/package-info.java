/**
 * Makers of the figures in {@code docs/performance.md}. Not tests: nothing here runs in a build.
 *
 * <ul>
 *   <li>A figure is a ratio to a peer that is measured in the same run, on the same server: times of one machine say little of
 *       another, and on a shared machine little of the next minute.
 *   <li>Measured several times in pairs, in turns in either order; the median is told.
 *   <li>A figure counts only if the conditions of correctness hold in the same run; otherwise the run says so and exits with 1.
 *   <li>What is measured is the jar that ships, as it is started in production.
 * </ul>
 */
package org.dongjiang.benchmarks;
