/**
 * Documents that prove what the books say (附件): invoices, contracts, minutes, pictures of a site.
 *
 * <ul>
 *   <li>An attachment is only ever added: neither its bytes nor what is known of them is changed or taken away, and the user of
 *       the service has no right to.
 *   <li>It is known by the SHA-256 of its bytes, which is checked again each time they are read: what leaves here is what came
 *       in, or nothing.
 *   <li>The same bytes sent twice by the same user are the same attachment, under the first name and type. Another user's are
 *       another attachment: who vouches for an attachment is part of it.
 *   <li>Its first bytes fit the type that it is said to be. More is not promised: nobody here opens it.
 *   <li>At most 10 MiB. The bytes are kept in parts of 1 MiB: a server takes no statement that is longer than its packet, a
 *       distributed one no long row, and a file shall not lie in memory many times over.
 *   <li>Few are let through at once: {@link org.dongjiang.funds.document.attachment.Gate}.
 *   <li>A file name is text of a user, and never a path. It is shown and handed back, and names no file of ours.
 * </ul>
 */
package org.dongjiang.funds.document.attachment;
