package org.dongjiang.funds.book.voucheruse;

import java.util.UUID;
import org.dongjiang.kernel.money.Money;

/**
 * A voucher that can be used.
 *
 * @param amount its total amount
 */
public record OpenVoucher(UUID id, Money amount) {}
