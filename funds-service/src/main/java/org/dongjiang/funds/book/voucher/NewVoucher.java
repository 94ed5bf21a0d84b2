package org.dongjiang.funds.book.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.kernel.money.Money;

/**
 * A voucher that was decided and is to be stored.
 *
 * @param salt what stands before a text where its leaf has the hash of both instead
 * @param businessDate the day on which it happened
 * @param amount the sum of either side
 * @param reverses the voucher that it takes back; null where it takes back none
 * @param attachedFiles that it rests on
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
