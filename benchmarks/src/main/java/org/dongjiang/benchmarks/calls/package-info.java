/** Callers over HTTP, and the results of their calls. */
package org.dongjiang.benchmarks.calls;
