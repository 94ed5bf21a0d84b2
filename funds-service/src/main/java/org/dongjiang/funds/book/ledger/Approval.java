package org.dongjiang.funds.book.ledger;

import java.util.UUID;

/**
 * The approval requested by a checker (复核人).
 *
 * @param documents of the kind
 * @param ifMatch the version that the checker read
 */
public record Approval(Documents documents, UUID document, String ifMatch, String checker) {}
