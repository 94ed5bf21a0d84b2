/**
 * Programs that measure the figures in {@code docs/performance.md}. They are not tests: none of them runs in a build.
 *
 * <ul>
 *   <li>A figure is a ratio to a reference measured in the same run, on the same server. Absolute times depend on the
 *       machine, and on a shared machine also on the moment.
 *   <li>Service and reference are measured several times in turns, in either order. The median is reported.
 *   <li>A figure is valid only if the conditions of correctness hold in the same run. Otherwise the run reports this and
 *       exits with 1.
 *   <li>The packaged jar is measured, started as in production.
 * </ul>
 */
package org.dongjiang.benchmarks;
