package org.dongjiang.funds.reference.organisation;

import static org.dongjiang.kernel.change.ChangeStatus.APPROVED;
import static org.dongjiang.kernel.change.ChangeStatus.SUBMITTED;
import static org.dongjiang.kernel.problem.CommonProblem.RECORD_REPEATED;
import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.change.ChangeRegister;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.codes.Label;

/** The accounts of payees. */
@ApplicationScoped
@Transactional
class PayeeAccountRegister extends ChangeRegister<PayeeAccount, RequestPayeeAccount, PayeeAccountView> {

    private static final Label ACCOUNT = new Label("该收款单位的账户", "account of this payee");

    private final PayeeAccounts accounts;
    private final OrganisationRegister organisations;

    PayeeAccountRegister(
            PayeeAccounts accounts, OrganisationRegister organisations, SecurityIdentity identity, Clock clock) {
        super(accounts, PayeeAccounts.LISTING, PayeeAccountView::of, identity, clock);
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    protected PayeeAccount prepare(RequestPayeeAccount asked) {
        organisations.requireKnown("/payee", asked.payee(), today());
        if (asked.replaces() != null) {
            accounts.findByIdOptional(asked.replaces())
                    .filter(account -> account.payee().equals(asked.payee()))
                    .orElseThrow(() -> REFERENCE_UNKNOWN.at("/replaces", asked.replaces(), ACCOUNT))
                    .requireReplaceable();
        }
        var account = new PayeeAccount(asked);
        requireFirst(account, List.of(SUBMITTED, APPROVED));
        return account;
    }

    /** Otherwise, of two accounts with one number, the number would stay in use when one of them is replaced. */
    @Override
    protected void judge(PayeeAccount account) {
        accounts.lockAll(account.payee());
        requireFirst(account, List.of(APPROVED));
    }

    private void requireFirst(PayeeAccount account, List<ChangeStatus> statuses) {
        if (accounts.has(account.payee(), account.number(), statuses, account.replaces())) {
            throw RECORD_REPEATED.because("payee, number");
        }
    }

    @Override
    protected void takeEffect(PayeeAccount account) {
        if (account.replaces() != null) {
            accounts.lock(account.replaces()).replaceBy(account);
        }
    }

    AccountNumberView number(UUID id) {
        return accounts.read(id, account -> new AccountNumberView(account.number()));
    }
}
