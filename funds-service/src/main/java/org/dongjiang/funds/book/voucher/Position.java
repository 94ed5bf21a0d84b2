package org.dongjiang.funds.book.voucher;

/** Where a voucher stands: its number in its book, period and type. */
public record Position(String book, String period, int number) {}
