package org.dongjiang.funds.book.voucheruse;

import java.util.UUID;
import org.dongjiang.kernel.money.Money;

/**
 * A voucher that can be cleared.
 *
 * @param amount of which there is in all
 */
public record OpenVoucher(UUID id, Money amount) {}
