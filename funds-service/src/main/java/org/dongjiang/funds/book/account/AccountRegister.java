package org.dongjiang.funds.book.account;

import static org.dongjiang.funds.book.account.AccountProblem.ACCOUNT_FIXED;
import static org.dongjiang.funds.book.account.AccountProblem.ACCOUNT_HAS_DETAILS;
import static org.dongjiang.funds.book.account.AccountProblem.ACCOUNT_IN_USE;
import static org.dongjiang.funds.book.account.AccountProblem.ACCOUNT_SIDE_DIFFERS;
import static org.dongjiang.funds.book.account.AccountProblem.ACCOUNT_UNKNOWN;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactRegister;
import org.dongjiang.funds.reference.fact.FactUse;
import org.dongjiang.funds.reference.fact.SettledDays;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.Reference;

/** The register of accounts. */
@ApplicationScoped
@Transactional
public class AccountRegister extends FactRegister<AccountFacts, Account, AccountVersion, AccountView> {

    private static final Label NAME = new Label("会计科目", "account");
    private static final String CODE = "/code";

    private final Accounts accounts;

    AccountRegister(Accounts accounts, Histories histories, SettledDays settled, @All List<FactUse> uses) {
        super(FactKind.ACCOUNT, Accounts.KIND, accounts, histories, settled, uses);
        this.accounts = accounts;
    }

    @Override
    protected String code(AccountFacts facts) {
        return facts.code();
    }

    @Override
    protected Collection<String> followers(AccountFacts facts) {
        return accounts.within(facts.code());
    }

    @Override
    protected Map<String, Object> followed(AccountFacts facts) {
        var followed = new LinkedHashMap<String, Object>();
        followed.put("code", facts.code());
        followed.put("side", facts.side());
        return followed;
    }

    @Override
    protected List<Reference> references(AccountFacts facts) {
        return List.of(new Reference(CODE, facts.above(), null, this::requireOpen));
    }

    /** Without a side it increases on that of its parent. */
    @Override
    public AccountView add(AccountFacts facts) {
        return super.add(
                facts.side() == null ? facts.on(require(CODE, facts.above()).side()) : facts);
    }

    @Override
    protected void requireOthers(AccountFacts facts, AccountFacts before) {
        if (before != null && followed(facts).equals(followed(before))) {
            return;
        }
        if (before != null) {
            requireNotFixed(before);
        }
        super.requireOthers(facts, before);
        if (require(CODE, facts.above()).side() != facts.side()) {
            throw ACCOUNT_SIDE_DIFFERS.at("/side", facts.above());
        }
        if (before == null || !facts.code().equals(before.code())) {
            if (before != null) {
                requireNoDetails("/code", before.code());
            }
            if (lastUse(List.of(facts.above())).isPresent()) {
                throw ACCOUNT_IN_USE.at(CODE, facts.above());
            }
        }
    }

    @Override
    protected void requireEnding(AccountFacts facts, LocalDate end) {
        requireNotFixed(facts);
        super.requireEnding(facts, end);
    }

    private static void requireNotFixed(AccountFacts facts) {
        if (Chart.isFixed(facts.code())) {
            throw ACCOUNT_FIXED.because(facts.code());
        }
    }

    /**
     * The account with this code.
     *
     * @param place of the code in the request
     * @throws org.dongjiang.kernel.problem.Problem {@code ACCOUNT_UNKNOWN} if there is none
     */
    public ChartAccount require(String place, String code) {
        return accounts.find("facts.code", code)
                .firstResultOptional()
                .map(ChartAccount::of)
                .orElseThrow(() -> ACCOUNT_UNKNOWN.at(place, code));
    }

    /** Every account by its code, in the order of the codes. */
    public SortedMap<String, ChartAccount> chart() {
        var chart = new TreeMap<String, ChartAccount>();
        accounts.listAll().forEach(account -> chart.put(account.facts().code(), ChartAccount.of(account)));
        return chart;
    }

    /** The accounts that hold the lines of an account: itself, or its lowest sub-accounts. */
    public List<String> leaves(String code) {
        var within = accounts.within(code);
        var parents =
                within.stream().map(one -> one.substring(0, one.length() - 2)).collect(Collectors.toSet());
        return within.stream().filter(one -> !parents.contains(one)).toList();
    }

    /**
     * Checks that lines of a day can be posted to an account.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code ACCOUNT_UNKNOWN}, {@code ACCOUNT_HAS_DETAILS}, {@code REFERENCE_ENDED}
     */
    public void requirePostable(String pointer, String code, LocalDate day) {
        requireOpen(pointer, code, day);
        requireNoDetails(pointer, code);
    }

    /** What is within an account that has ended has ended as well. */
    private void requireOpen(String pointer, String code, LocalDate day) {
        for (var account = require(pointer, code);
                account.parent() != null;
                account = require(pointer, account.parent())) {
            requireKnown(pointer, account.code(), NAME, day);
        }
    }

    private void requireNoDetails(String pointer, String code) {
        if (accounts.hasDetails(code)) {
            throw ACCOUNT_HAS_DETAILS.at(pointer, code);
        }
    }
}
