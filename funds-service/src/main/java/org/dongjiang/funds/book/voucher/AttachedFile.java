package org.dongjiang.funds.book.voucher;

import jakarta.persistence.Embeddable;

/**
 * A supporting attachment, as it was when it was named.
 *
 * @param sha256 of its bytes, in hexadecimal
 */
@Embeddable
public record AttachedFile(String attachmentId, String sha256) {}
