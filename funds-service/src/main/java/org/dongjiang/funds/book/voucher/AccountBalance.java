package org.dongjiang.funds.book.voucher;

/** What the lines on an account come to under a programme. */
public record AccountBalance(String account, String programme, Turnover turnover) {}
