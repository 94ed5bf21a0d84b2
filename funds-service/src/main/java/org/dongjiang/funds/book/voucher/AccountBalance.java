package org.dongjiang.funds.book.voucher;

/** The totals of the lines on an account under a programme. */
public record AccountBalance(String account, String programme, Turnover turnover) {}
