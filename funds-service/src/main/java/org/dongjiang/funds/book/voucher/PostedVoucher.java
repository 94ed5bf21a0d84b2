package org.dongjiang.funds.book.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.funds.book.voucheruse.OpenVoucher;
import org.dongjiang.kernel.money.Money;

/** What other documents may rest on of a voucher that was posted. */
public record PostedVoucher(
        UUID id,
        String code,
        VoucherType type,
        LocalDate businessDate,
        DocumentKind documentKind,
        UUID documentId,
        List<Line> lines) {

    /** How people name a voucher: period, type and number. */
    public static final String CODE = "[1-9]\\d{3}-\\d{2}-(RECEIPT|PAYMENT|TRANSFER)-[1-9]\\d{0,8}";

    /** What can be used up of it, by whichever documents: as much as its first line says. */
    public OpenVoucher open() {
        return new OpenVoucher(id, lines.get(0).amount());
    }

    /** What its first line is told apart by. */
    public Dimensions dimensions() {
        return lines.get(0).dimensions();
    }

    static PostedVoucher of(Voucher voucher) {
        return new PostedVoucher(
                voucher.id(),
                voucher.code(),
                voucher.type(),
                voucher.businessDate(),
                voucher.documentKind(),
                UUID.fromString(voucher.documentId()),
                voucher.lines().stream().map(PostedVoucher::line).toList());
    }

    private static Line line(VoucherLine line) {
        var side = line.debit().equals(Money.ZERO) ? Side.CREDIT : Side.DEBIT;
        return new Line(line.account(), side, side == Side.DEBIT ? line.debit() : line.credit(), line.dimensions());
    }
}
