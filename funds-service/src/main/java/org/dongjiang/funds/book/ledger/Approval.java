package org.dongjiang.funds.book.ledger;

import java.util.UUID;

/**
 * What a checker (复核) asks for.
 *
 * @param documents of the kind
 * @param ifMatch the version that he saw
 */
public record Approval(Documents documents, UUID document, String ifMatch, String checker) {}
