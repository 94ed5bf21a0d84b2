/** How fast the lines of a large book are exported as CSV, and how much memory the service needs for it. */
package org.dongjiang.benchmarks.export;
