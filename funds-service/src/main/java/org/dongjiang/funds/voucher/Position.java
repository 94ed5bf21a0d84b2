package org.dongjiang.funds.voucher;

/** Where a voucher stands: its number in its book, period and type. */
public record Position(String book, String period, int number) {}
