package org.dongjiang.funds.document.adjustment;

import static org.dongjiang.funds.document.adjustment.AdjustmentProblem.BANK_NOT_ADJUSTED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.dongjiang.funds.book.account.AccountRegister;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.ledger.PostVoucher;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentControls;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.reference.organisation.OrganisationRegister;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.funds.reference.project.ProjectRegister;
import org.dongjiang.funds.relief.household.HouseholdRegister;

/** The documents of adjustments. */
@ApplicationScoped
class AdjustmentRegister extends DocumentRegister<Adjustment, SubmitAdjustment, AdjustmentView> {

    private final AccountRegister accounts;
    private final ProgrammeRegister programmes;
    private final OrganisationRegister organisations;
    private final ProjectRegister projects;
    private final HouseholdRegister households;

    AdjustmentRegister(
            Adjustments adjustments,
            DocumentControls controls,
            AccountRegister accounts,
            ProgrammeRegister programmes,
            OrganisationRegister organisations,
            ProjectRegister projects,
            HouseholdRegister households) {
        super(DocumentKind.ADJUSTMENT, adjustments, Adjustments.LISTING, AdjustmentView::of, controls);
        this.accounts = accounts;
        this.programmes = programmes;
        this.organisations = organisations;
        this.projects = projects;
        this.households = households;
    }

    @Override
    protected Stored<Adjustment> prepare(SubmitAdjustment asked) {
        requireFree("decision", asked.decision());
        var lines = IntStream.range(0, asked.lines().size())
                .mapToObj(at -> asked.lines().get(at).line(at))
                .toList();
        PostVoucher.requireBalanced(lines);
        requireKnown(asked.lines());
        return stored(new Adjustment(asked, lines), asked);
    }

    private void requireKnown(List<LineOfAdjustment> lines) {
        for (int at = 0; at < lines.size(); at++) {
            var pointer = "/lines/" + at;
            var line = lines.get(at);
            accounts.requirePostable(pointer + "/account", line.account());
            if (Chart.isWithin(line.account(), Chart.BANK)) {
                throw BANK_NOT_ADJUSTED.at(pointer + "/account", line.account());
            }
            programmes.requireLeaf(pointer + "/programme", line.programme());
            ifGiven(pointer + "/source", line.source(), organisations::requireKnown);
            ifGiven(pointer + "/project", line.project(), projects::requireKnown);
            ifGiven(pointer + "/payee", line.payee(), organisations::requireKnown);
            ifGiven(pointer + "/household", line.household(), households::requireKnown);
        }
    }

    private static void ifGiven(String pointer, String code, BiConsumer<String, String> requireKnown) {
        if (code != null) {
            requireKnown.accept(pointer, code);
        }
    }

    @Override
    protected String dateMember() {
        return "adjustedOn";
    }
}
