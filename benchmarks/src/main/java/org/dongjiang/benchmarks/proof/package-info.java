/** What it takes to prove a large log, and to check it: proofs of inclusion over HTTP, and the verifier as auditors run it. */
package org.dongjiang.benchmarks.proof;
