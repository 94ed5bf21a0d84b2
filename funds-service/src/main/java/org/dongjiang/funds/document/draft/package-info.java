/**
 * Drafts (草稿): what a maker has written of a document and not submitted yet.
 *
 * <ul>
 *   <li>A draft has the members of the request that submits a document of its kind. It may lack some, and items of a list. What it has is read as
 *       strictly as that request; the rules of money are checked when it is submitted.
 *   <li>A draft reserves nothing, takes no reference, does not delay the closing of a month and is in no inbox.
 *   <li>Only its author changes, submits or discards it. Who has all areas may read it, if he may read documents.
 *   <li>It is submitted once: the document is made of it in the same transaction, and its author is the maker. A draft that is
 *       submitted or discarded never changes again.
 *   <li>It is sealed like a document: what others changed in the database is not submitted.
 * </ul>
 */
package org.dongjiang.funds.document.draft;
