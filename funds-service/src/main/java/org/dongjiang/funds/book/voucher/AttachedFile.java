package org.dongjiang.funds.book.voucher;

import jakarta.persistence.Embeddable;

/**
 * An attachment that proves something, as it was when it was named.
 *
 * @param sha256 of its bytes, in hexadecimal
 */
@Embeddable
public record AttachedFile(String attachmentId, String sha256) {}
