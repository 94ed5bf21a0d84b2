package org.dongjiang.funds.book.voucher;

import java.util.List;

/**
 * A voucher as its rows are now.
 *
 * @param leafIndex the leaf that it names
 * @param code its usual name
 * @param voucher null if its rows cannot be read as one
 * @param postedAtMillis when it was posted
 * @param differing the columns that should be copies of others and are not
 */
public record StoredVoucher(
        long leafIndex, String code, NewVoucher voucher, long postedAtMillis, List<String> differing) {}
