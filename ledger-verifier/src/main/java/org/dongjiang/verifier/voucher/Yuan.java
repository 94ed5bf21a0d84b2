package org.dongjiang.verifier.voucher;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Amounts in the format of lists and statements: yuan with two decimals. */
final class Yuan {

    private static final int FEN_DIGITS = 2;

    private Yuan() {}

    static String text(long fen) {
        return BigDecimal.valueOf(fen, FEN_DIGITS).toPlainString();
    }

    static String text(BigInteger fen) {
        return new BigDecimal(fen, FEN_DIGITS).toPlainString();
    }
}
