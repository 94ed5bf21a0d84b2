/**
 * Getting the ledger from the service.
 *
 * <ul>
 *   <li>A file is there whole or not at all: it gets its name when its last byte has come.
 *   <li>What the auditor has is evidence and never overwritten by what the service says later: full tiles are kept, and so is each checkpoint.
 *   <li>The checkpoint comes first and is put in place last, so that a pull that is broken off leaves the earlier state checkable.
 *   <li>The token is in no message and no file.
 * </ul>
 */
package org.dongjiang.verifier.pull;
