package org.dongjiang.funds.book.account;

/** Reports which accounts are in use; implemented by the feature that posts to them. */
public interface AccountUse {

    /** Whether anything was ever posted to the account itself. */
    boolean isUsed(String account);
}
