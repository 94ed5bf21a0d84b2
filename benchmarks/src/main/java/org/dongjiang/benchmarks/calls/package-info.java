/** Callers over HTTP, and what came of their calls. */
package org.dongjiang.benchmarks.calls;
