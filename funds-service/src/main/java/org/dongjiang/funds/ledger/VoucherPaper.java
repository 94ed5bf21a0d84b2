package org.dongjiang.funds.ledger;

import jakarta.persistence.Embeddable;

/** An attachment of a voucher, with the hash of its bytes when the voucher was posted. */
@Embeddable
record VoucherPaper(String attachmentId, String sha256) {}
