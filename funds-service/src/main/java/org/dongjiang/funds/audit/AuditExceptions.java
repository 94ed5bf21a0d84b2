package org.dongjiang.funds.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All findings of the rules. */
@ApplicationScoped
class AuditExceptions implements Records<AuditException> {

    static final Listing<AuditException, AuditExceptionView> LISTING = Listing.of(
                    AuditException.class, AuditExceptionView.class, AuditExceptionView::of)
            .standing(MoneyPlace.of(MoneyPlace.PROGRAMME))
            .searching("voucher", "programme")
            .sortedBy("-recordedAt");
}
