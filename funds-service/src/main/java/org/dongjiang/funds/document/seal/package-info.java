/**
 * Seals (封印) of what is not in the log yet: documents, drafts and batches.
 *
 * <ul>
 *   <li>Whenever the service writes one, it stores a seal over all that it consists of. Nobody who has only the database can make one.
 *   <li>Who changes one has locked it and checked its seal before. One that was altered is not changed, not approved and not used.
 * </ul>
 */
package org.dongjiang.funds.document.seal;
