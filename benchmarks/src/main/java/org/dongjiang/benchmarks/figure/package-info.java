/** The figures that must reach a floor, and who measures them. */
package org.dongjiang.benchmarks.figure;
