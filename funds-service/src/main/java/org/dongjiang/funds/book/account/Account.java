package org.dongjiang.funds.book.account;

import jakarta.persistence.Entity;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.LivingFact;
import org.dongjiang.kernel.register.RecordView;

/** An account as it is now. */
@Entity
class Account extends LivingFact<AccountFacts> {

    @Override
    public FactKind factKind() {
        return FactKind.ACCOUNT;
    }

    @Override
    public RecordView factView() {
        return Accounts.KIND.view(this);
    }
}
