package org.dongjiang.funds.book.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.StoredFact;
import org.dongjiang.kernel.register.RecordView;

/** An account. */
@Entity
class Account extends StoredFact {

    private String code;
    private String name;
    private String nameEn;
    private String parent;

    @Enumerated(EnumType.STRING)
    private Side side;

    protected Account() {}

    /** A sub-account of another, which increases on the same side. */
    Account(AddAccount asked, Account above) {
        code = asked.code();
        name = asked.name();
        nameEn = asked.nameEn();
        parent = above.code;
        side = above.side;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String nameEn() {
        return nameEn;
    }

    String parent() {
        return parent;
    }

    Side side() {
        return side;
    }

    @Override
    public FactKind factKind() {
        return FactKind.ACCOUNT;
    }

    @Override
    public RecordView factView() {
        return AccountView.of(this);
    }
}
