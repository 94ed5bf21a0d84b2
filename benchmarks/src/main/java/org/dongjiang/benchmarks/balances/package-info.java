/**
 * How long it takes to read the balances of a small book and of a large one: reading stored balances must not become slower
 * with size.
 */
package org.dongjiang.benchmarks.balances;
