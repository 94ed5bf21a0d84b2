/** The figures that must reach a floor, and the measurements that produce them. */
package org.dongjiang.benchmarks.figure;
