package org.dongjiang.funds.book.account;

import static org.dongjiang.funds.book.account.AccountProblem.ACCOUNT_HAS_DETAILS;
import static org.dongjiang.funds.book.account.AccountProblem.ACCOUNT_IN_USE;
import static org.dongjiang.funds.book.account.AccountProblem.ACCOUNT_UNKNOWN;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return accounts.read(id, AccountView::of);
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
     * The account with this code.
     *
     * @param place of the code in the request
     * @throws org.dongjiang.kernel.problem.Problem {@code ACCOUNT_UNKNOWN} if there is none
     */
    public ChartAccount require(String place, String code) {
        return accounts.find("code", code)
                .firstResultOptional()
                .map(ChartAccount::of)
                .orElseThrow(() -> ACCOUNT_UNKNOWN.at(place, code));
    }

    /** Every account by its code, in the order of the codes. */
    public SortedMap<String, ChartAccount> chart() {
        var chart = new TreeMap<String, ChartAccount>();
        accounts.listAll().forEach(account -> chart.put(account.code(), ChartAccount.of(account)));
        return chart;
    }

    /** The accounts that hold the lines of an account: itself, or its lowest sub-accounts. */
    public List<String> leaves(String code) {
        var within = accounts.list("code like ?1", code + "%");
        var parents = within.stream().map(Account::parent).collect(Collectors.toSet());
        return within.stream()
                .map(Account::code)
                .filter(one -> !parents.contains(one))
                .toList();
    }

    /**
     * Checks that lines can be posted to an account.
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
