package org.dongjiang.funds.book.voucher;

/**
 * Who approved a voucher (审核).
 *
 * @param first of two; null where one was enough
 * @param last whose approval posts it
 */
public record Checkers(String first, String last) {

    public boolean include(String user) {
        return user.equals(first) || user.equals(last);
    }
}
