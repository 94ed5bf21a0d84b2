/** How long it takes to read balances of a small book and of a large one: what is kept must not be slower to read than it was. */
package org.dongjiang.benchmarks.balances;
