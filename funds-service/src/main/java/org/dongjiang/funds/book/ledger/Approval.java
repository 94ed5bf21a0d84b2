package org.dongjiang.funds.book.ledger;

import java.util.UUID;

/**
 * The request of a checker (复核).
 *
 * @param documents of the kind
 * @param ifMatch the version that the checker read
 */
public record Approval(Documents documents, UUID document, String ifMatch, String checker) {}
