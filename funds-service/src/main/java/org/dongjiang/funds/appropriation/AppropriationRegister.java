package org.dongjiang.funds.appropriation;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.ledger.Account;
import org.dongjiang.funds.ledger.Ledger;
import org.dongjiang.funds.ledger.PostVoucher;
import org.dongjiang.funds.ledger.PostVoucher.Line;
import org.dongjiang.funds.ledger.PostVoucher.Side;
import org.dongjiang.funds.ledger.VoucherType;
import org.dongjiang.funds.organisation.OrganisationRegister;
import org.dongjiang.funds.pot.PotBalances;
import org.dongjiang.funds.project.ProjectRegister;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.IfMatch;

/** The documents of appropriations, from submission to the ledger. */
@ApplicationScoped
@Transactional
class AppropriationRegister {

    private final Appropriations appropriations;
    private final Ledger ledger;
    private final PotBalances pots;
    private final ProjectRegister projects;
    private final OrganisationRegister organisations;
    private final SecurityIdentity identity;

    AppropriationRegister(
            Appropriations appropriations,
            Ledger ledger,
            PotBalances pots,
            ProjectRegister projects,
            OrganisationRegister organisations,
            SecurityIdentity identity) {
        this.appropriations = appropriations;
        this.ledger = ledger;
        this.pots = pots;
        this.projects = projects;
        this.organisations = organisations;
        this.identity = identity;
    }

    Page<AppropriationView> list(MultivaluedMap<String, String> query) {
        return Appropriations.LISTING.page(appropriations.getEntityManager(), query);
    }

    AppropriationView read(UUID id) {
        return AppropriationView.of(appropriations.require(id));
    }

    AppropriationView submit(SubmitAppropriation asked) {
        if (appropriations.count("paymentReference", asked.paymentReference()) > 0) {
            throw CODE_TAKEN.at("/paymentReference", asked.paymentReference());
        }
        ledger.requireBookable("/paidOn", asked.paidOn());
        organisations.requireKnown("/payee", asked.payee());
        var appropriation = new Appropriation(asked, projects.programmeOf("/project", asked.project()));
        pots.reserve(appropriation.programme(), appropriation.amount());
        appropriations.persist(appropriation);
        return AppropriationView.of(appropriation);
    }

    AppropriationView approve(UUID id, String ifMatch) {
        var appropriation = appropriations.require(id);
        IfMatch.require(ifMatch, appropriation);
        var checker = identity.getPrincipal().getName();
        appropriation.requireApprovableBy(checker);
        pots.appropriate(appropriation.programme(), appropriation.amount());
        appropriation.approved(checker, ledger.post(voucher(appropriation, checker)));
        appropriations.flush();
        return AppropriationView.of(appropriation);
    }

    private static PostVoucher voucher(Appropriation appropriation, String checker) {
        return new PostVoucher(
                VoucherType.PAYMENT,
                appropriation.paidOn(),
                appropriation.summary(),
                "appropriation",
                appropriation.id(),
                appropriation.recordedBy(),
                checker,
                List.of(
                        line(appropriation, Account.APPROPRIATED, Side.DEBIT),
                        line(appropriation, Account.BANK, Side.CREDIT)));
    }

    private static Line line(Appropriation appropriation, String account, Side side) {
        return new Line(
                account,
                side,
                appropriation.amount(),
                appropriation.programme(),
                null,
                appropriation.project(),
                appropriation.payee());
    }
}
