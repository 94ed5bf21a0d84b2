package org.dongjiang.funds.document;

import org.dongjiang.funds.clearing.OpenVoucher;

/**
 * A document that is decided and stored, but has not taken yet what it shares with others.
 *
 * @param voucher that it uses up a part of; null where it uses up none
 */
public record Stored<D extends MoneyDocument>(D document, OpenVoucher voucher) {}
