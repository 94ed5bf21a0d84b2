/**
 * Documents that support the books (附件): invoices, contracts, minutes, pictures of a site.
 *
 * <ul>
 *   <li>Attachments are append-only: neither their bytes nor their metadata are changed or deleted, and the database user of
 *       the service has no right to.
 *   <li>An attachment is identified by the SHA-256 of its bytes, which is checked each time they are read. The service
 *       returns exactly the uploaded bytes, or nothing.
 *   <li>The same bytes sent twice by the same user are the same attachment, with the first name and type. Sent by another
 *       user they are another attachment, because the person who submits an attachment is part of it.
 *   <li>The first bytes of a file must match its declared type. The service checks no more than that.
 *   <li>The limit is 10 MiB. The bytes are stored in parts of 1 MiB: a server accepts no statement longer than its packet
 *       limit, a distributed database no long rows, and a file must not be held in memory many times.
 *   <li>Only a few transfers run at once: {@link org.dongjiang.kernel.bulkhead.Bulkhead}.
 *   <li>A file name is text entered by a user, never a path. It is shown and returned, and is not used as the name of any
 *       file of the service.
 * </ul>
 */
package org.dongjiang.funds.document.attachment;
