package org.dongjiang.funds.book.voucher;

/**
 * The approvers of a voucher (审核人), by user name.
 *
 * @param first of two; null if one was enough
 * @param last whose approval posts it
 */
public record Checkers(String first, String last) {

    public boolean include(String user) {
        return user.equals(first) || user.equals(last);
    }
}
