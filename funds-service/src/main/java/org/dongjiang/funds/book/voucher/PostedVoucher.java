package org.dongjiang.funds.book.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.funds.book.voucheruse.OpenVoucher;
import org.dongjiang.kernel.money.Money;

/** The data of a posted voucher that other documents may use. */
public record PostedVoucher(
        UUID id,
        String code,
        VoucherType type,
        LocalDate businessDate,
        DocumentKind documentKind,
        UUID documentId,
        List<Line> lines) {

    /** The usual name of a voucher: period, type and number. */
    public static final String CODE = "[1-9]\\d{3}-\\d{2}-(RECEIPT|PAYMENT|TRANSFER)-[1-9]\\d{0,8}";

    /** The amount of it that documents can use: that of its first line. */
    public OpenVoucher open() {
        return new OpenVoucher(id, lines.get(0).amount());
    }

    /** The dimensions of its first line. */
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
