package org.dongjiang.funds.book.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

/** All accounts. */
@ApplicationScoped
class Accounts implements LivingRecords<Account> {

    static final RecordKind<AccountFacts, Account, AccountVersion, AccountView> KIND = RecordKind.of(
            "accounts",
            AccountFacts.class,
            Account.class,
            Account::new,
            AccountVersion.class,
            AccountVersion::new,
            AccountView.class,
            AccountView::of,
            "code");

    /** The codes of an account and of its sub-accounts at any depth. */
    List<String> within(String code) {
        return find("facts.code like ?1 order by facts.code", code + "%").stream()
                .map(account -> account.facts().code())
                .toList();
    }

    boolean hasDetails(String code) {
        return count("facts.code like ?1", code + "__") > 0;
    }
}
