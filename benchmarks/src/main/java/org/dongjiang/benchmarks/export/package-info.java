/** How fast the lines of a large book leave the service as CSV, and what that asks of its memory. */
package org.dongjiang.benchmarks.export;
