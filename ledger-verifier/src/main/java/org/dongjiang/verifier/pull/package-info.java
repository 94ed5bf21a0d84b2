/**
 * Downloads the ledger from the service.
 *
 * <ul>
 *   <li>A file exists completely or not at all: it gets its name after its last byte has arrived.
 *   <li>Downloaded data are evidence and are never overwritten by later data of the service: full tiles are kept, and so is
 *       each checkpoint.
 *   <li>The checkpoint is fetched first and stored last, so that an interrupted download leaves the earlier state verifiable.
 *   <li>The token appears in no message and in no file.
 * </ul>
 */
package org.dongjiang.verifier.pull;
