package org.dongjiang.funds.account;

import static org.dongjiang.funds.account.AccountProblem.ACCOUNT_HAS_DETAILS;
import static org.dongjiang.funds.account.AccountProblem.ACCOUNT_IN_USE;
import static org.dongjiang.funds.account.AccountProblem.ACCOUNT_UNKNOWN;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.listing.Page;

/** The register of accounts. */
@ApplicationScoped
@Transactional
public class AccountRegister {

    private final Accounts accounts;
    private final List<AccountUse> uses;

    AccountRegister(Accounts accounts, @All List<AccountUse> uses) {
        this.accounts = accounts;
        this.uses = uses;
    }

    Page<AccountView> list(MultivaluedMap<String, String> query) {
        return Accounts.LISTING.page(accounts.getEntityManager(), query);
    }

    AccountView read(UUID id) {
        return AccountView.of(accounts.require(id));
    }

    AccountView add(AddAccount asked) {
        accounts.requireFree("/code", asked.code());
        var above = accounts.find("code", asked.parent())
                .firstResultOptional()
                .orElseThrow(() -> ACCOUNT_UNKNOWN.at("/code", asked.parent()));
        if (uses.stream().anyMatch(use -> use.isUsed(above.code()))) {
            throw ACCOUNT_IN_USE.at("/code", above.code());
        }
        var account = new Account(asked, above);
        accounts.persist(account);
        return AccountView.of(account);
    }

    public boolean knows(String code) {
        return accounts.count("code", code) > 0;
    }

    /**
     * Sees to it that lines can stand on an account.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code ACCOUNT_UNKNOWN}, {@code ACCOUNT_HAS_DETAILS}
     */
    public void requirePostable(String pointer, String code) {
        if (!knows(code)) {
            throw ACCOUNT_UNKNOWN.at(pointer, code);
        }
        if (accounts.count("parent", code) > 0) {
            throw ACCOUNT_HAS_DETAILS.at(pointer, code);
        }
    }
}
