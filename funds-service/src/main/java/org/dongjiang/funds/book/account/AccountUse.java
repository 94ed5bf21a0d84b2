package org.dongjiang.funds.book.account;

/** What a feature that posts to accounts knows of them. */
public interface AccountUse {

    /** Whether anything was ever posted to the account itself. */
    boolean isUsed(String account);
}
