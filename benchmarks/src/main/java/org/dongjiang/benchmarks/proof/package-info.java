/** The cost of proving a large log and of verifying it: proofs of inclusion over HTTP, and the verifier as auditors run it. */
package org.dongjiang.benchmarks.proof;
