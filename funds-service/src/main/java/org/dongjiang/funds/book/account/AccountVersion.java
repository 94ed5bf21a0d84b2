package org.dongjiang.funds.book.account;

import jakarta.persistence.Entity;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactVersion;

/** A version of an account. */
@Entity
class AccountVersion extends FactVersion<AccountFacts> {

    @Override
    public FactKind factKind() {
        return FactKind.ACCOUNT_VERSION;
    }
}
