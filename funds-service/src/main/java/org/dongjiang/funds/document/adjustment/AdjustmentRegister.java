package org.dongjiang.funds.document.adjustment;

import static org.dongjiang.funds.book.ledger.LedgerProblem.ACCOUNT_INSUFFICIENT;
import static org.dongjiang.funds.document.adjustment.AdjustmentProblem.BANK_NOT_ADJUSTED;
import static org.dongjiang.funds.document.adjustment.AdjustmentProblem.INCOME_NOT_ADJUSTED;
import static org.dongjiang.funds.document.adjustment.AdjustmentProblem.PROGRAMME_UNBALANCED;
import static org.dongjiang.funds.document.adjustment.AdjustmentProblem.PROJECT_OF_OTHER_PROGRAMME;
import static org.dongjiang.funds.document.adjustment.AdjustmentProblem.PROJECT_REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.dongjiang.funds.book.account.AccountRegister;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.ledger.PostVoucher;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.book.voucher.VoucherRegister;
import org.dongjiang.funds.document.DocumentControls;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.reference.organisation.OrganisationRegister;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.funds.reference.project.ProjectRegister;
import org.dongjiang.funds.relief.household.HouseholdRegister;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.region.Regions;

/** The documents of adjustments. */
@ApplicationScoped
class AdjustmentRegister extends DocumentRegister<Adjustment, SubmitAdjustment, AdjustmentView> {

    private final AccountRegister accounts;
    private final ProgrammeRegister programmes;
    private final OrganisationRegister organisations;
    private final ProjectRegister projects;
    private final HouseholdRegister households;
    private final VoucherRegister vouchers;
    private final Regions regions;

    AdjustmentRegister(
            Adjustments adjustments,
            DocumentControls controls,
            AccountRegister accounts,
            ProgrammeRegister programmes,
            OrganisationRegister organisations,
            ProjectRegister projects,
            HouseholdRegister households,
            VoucherRegister vouchers,
            Regions regions) {
        super(
                DocumentKind.ADJUSTMENT,
                SubmitAdjustment.class,
                adjustments,
                Adjustments.LISTING,
                AdjustmentView::of,
                controls);
        this.accounts = accounts;
        this.programmes = programmes;
        this.organisations = organisations;
        this.projects = projects;
        this.households = households;
        this.vouchers = vouchers;
        this.regions = regions;
    }

    @Override
    protected Stored<Adjustment> prepare(SubmitAdjustment asked) {
        requireFree("decision", asked.decision());
        var lines = IntStream.range(0, asked.lines().size())
                .mapToObj(at -> asked.lines().get(at).line(at))
                .toList();
        PostVoucher.requireBalanced(lines);
        requireKnown(asked.lines(), asked.adjustedOn());
        requireBalancedProgrammes(lines);
        requireOnAccounts(lines);
        return stored(new Adjustment(asked, lines), asked);
    }

    /** Otherwise money of one programme would pay for another one. */
    private static void requireBalancedProgrammes(List<Line> lines) {
        var net = new LinkedHashMap<String, Long>();
        lines.forEach(line -> net.merge(line.dimensions().programme(), line.debitFen(), Math::addExact));
        for (int at = 0; at < lines.size(); at++) {
            var programme = lines.get(at).dimensions().programme();
            if (net.get(programme) != 0) {
                throw PROGRAMME_UNBALANCED.at(
                        "/lines/" + at + "/programme", programme, Money.ofFen(Math.abs(net.get(programme))));
            }
        }
    }

    /** The ledger checks it again at approval. */
    private void requireOnAccounts(List<Line> lines) {
        var accounts = vouchers.balances(lines);
        accounts.firstShort(lines).ifPresent(at -> {
            var line = lines.get(at);
            throw ACCOUNT_INSUFFICIENT.at(
                    "/lines/" + at + "/amount",
                    line.account(),
                    line.dimensions().programme(),
                    accounts.of(line));
        });
    }

    private void requireKnown(List<LineOfAdjustment> lines, LocalDate day) {
        for (int at = 0; at < lines.size(); at++) {
            var pointer = "/lines/" + at;
            var line = lines.get(at);
            accounts.requirePostable(pointer + "/account", line.account(), day);
            requireAdjustable(pointer + "/account", line.account());
            programmes.requireLeaf(pointer + "/programme", line.programme(), day);
            ifGiven(
                    pointer + "/source",
                    line.source(),
                    (where, source) -> organisations.requireKnown(where, source, day));
            requireProject(pointer + "/project", line, day);
            ifGiven(pointer + "/payee", line.payee(), (where, payee) -> organisations.requireKnown(where, payee, day));
            ifGiven(pointer + "/region", line.region(), (where, region) -> regions.require(where, region, day));
            // Also one that has ended: an adjustment corrects what was booked for it before.
            ifGiven(pointer + "/household", line.household(), households::requireKnown);
        }
    }

    /** Money in the bank is moved only by documents with a bank reference, and income is created only by its documents. */
    private static void requireAdjustable(String pointer, String account) {
        if (Chart.isWithin(account, Chart.BANK)) {
            throw BANK_NOT_ADJUSTED.at(pointer, account);
        }
        if (Chart.isWithin(account, Chart.FUNDS)) {
            throw INCOME_NOT_ADJUSTED.at(pointer, account);
        }
    }

    private void requireProject(String pointer, LineOfAdjustment line, LocalDate day) {
        if (line.project() != null) {
            var programme = projects.programmeOf(pointer, line.project(), day);
            if (!programme.equals(line.programme())) {
                throw PROJECT_OF_OTHER_PROGRAMME.at(pointer, line.project(), programme);
            }
        } else if (Chart.isWithin(line.account(), Chart.DISBURSEMENTS)) {
            throw PROJECT_REQUIRED.at(pointer, line.account());
        }
    }

    private static void ifGiven(String pointer, String code, BiConsumer<String, String> requireKnown) {
        if (code != null) {
            requireKnown.accept(pointer, code);
        }
    }

    @Override
    protected String amountMember() {
        return "lines";
    }

    @Override
    protected String dateMember() {
        return "adjustedOn";
    }
}
