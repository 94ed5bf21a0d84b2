package org.dongjiang.funds.ledger;

/** The accounts (会计科目) that the documents of this service post to, by their codes in the table {@code account}. */
public final class Account {

    /** 银行存款: the special account at the bank. */
    public static final String BANK = "1002";
    /** 帮扶专项资金: what was given, by programme and source. */
    public static final String FUNDS_GIVEN = "3001";
    /** 拨付支出: what was appropriated, by programme, project and payee. */
    public static final String APPROPRIATED = "5001";

    private Account() {}
}
