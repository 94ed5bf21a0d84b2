package org.dongjiang.funds.reference.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All accounts of payees. Their numbers can neither be filtered nor searched, because that would reveal them digit by digit. */
@ApplicationScoped
class PayeeAccounts implements Records<PayeeAccount> {

    static final Listing<PayeeAccount, PayeeAccountView> LISTING = Listing.of(
                    PayeeAccount.class, PayeeAccountView.class, PayeeAccountView::of)
            .searching("payee", "bank", "holder")
            .sortedBy("payee,-recordedAt");

    /**
     * Whether a payee has an account with this number that nobody has replaced.
     *
     * @param statuses in one of which it is
     * @param except that does not count; null for none
     */
    boolean has(String payee, String number, List<ChangeStatus> statuses, UUID except) {
        return stream("payee = ?1 and number = ?2 and status in ?3 and replacedBy is null", payee, number, statuses)
                .anyMatch(account -> !account.id().equals(except));
    }

    /** Locks all accounts of a payee until commit. */
    void lockAll(String payee) {
        getEntityManager()
                .createNativeQuery("SELECT id FROM payee_account WHERE payee = :payee ORDER BY id FOR UPDATE")
                .setParameter("payee", payee)
                .getResultList();
    }
}
