package org.dongjiang.funds.book.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.kernel.money.Money;

/**
 * A voucher that was decided and is to be stored.
 *
 * @param salt prefix of a text whose hash replaces it in the leaf
 * @param businessDate the day on which it happened
 * @param amount the total of either side
 * @param reverses the voucher that it reverses; null if none
 * @param attachedFiles its supporting attachments
 */
public record NewVoucher(
        UUID id,
        Position position,
        String salt,
        VoucherType type,
        LocalDate businessDate,
        String summary,
        Origin origin,
        Checkers checkers,
        Money amount,
        UUID reverses,
        List<AttachedFile> attachedFiles,
        List<Line> lines) {}
