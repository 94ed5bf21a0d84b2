package org.dongjiang.funds.book.voucher;

import java.time.Instant;
import java.util.UUID;

/**
 * The document that a voucher comes from.
 *
 * @param maker who submitted its document (制单人)
 * @param madeAt when it was made
 */
public record Origin(DocumentKind kind, UUID id, String maker, Instant madeAt) {}
