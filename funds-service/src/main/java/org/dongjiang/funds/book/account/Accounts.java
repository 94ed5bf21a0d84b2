package org.dongjiang.funds.book.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All accounts. */
@ApplicationScoped
class Accounts implements Records<Account> {

    static final Listing<Account, AccountView> LISTING = Listing.of(Account.class, AccountView.class, AccountView::of)
            .searching("name", "nameEn")
            .sortedBy("code");
}
