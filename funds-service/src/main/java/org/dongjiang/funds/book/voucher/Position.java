package org.dongjiang.funds.book.voucher;

/** The position of a voucher: its number in its book, period and type. */
public record Position(String book, String period, int number) {}
