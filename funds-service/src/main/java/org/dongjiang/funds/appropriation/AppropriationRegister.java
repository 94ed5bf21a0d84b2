package org.dongjiang.funds.appropriation;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.Blocker;
import org.dongjiang.funds.book.Closing;
import org.dongjiang.funds.book.Month;
import org.dongjiang.funds.document.Approval;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.funds.ledger.Ledger;
import org.dongjiang.funds.ledger.Posting;
import org.dongjiang.funds.organisation.OrganisationRegister;
import org.dongjiang.funds.pot.PotBalances;
import org.dongjiang.funds.project.ProjectRegister;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.IfMatch;

/** The documents of appropriations, from submission to the ledger. */
@ApplicationScoped
@Transactional
class AppropriationRegister implements Closing {

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
        if (appropriations.count("paymentReference = ?1 and live = true", asked.paymentReference()) > 0) {
            throw CODE_TAKEN.at("/paymentReference", asked.paymentReference());
        }
        ledger.requireBookable("/paidOn", asked.paidOn());
        organisations.requireKnown("/payee", asked.payee());
        var appropriation = new Appropriation(asked, projects.programmeOf("/project", asked.project()));
        pots.reserve(appropriation.programme(), appropriation.amount());
        appropriations.persist(appropriation);
        return AppropriationView.of(appropriation);
    }

    /** The approval of one, for the ledger to post. */
    Posting approval(UUID id, String ifMatch) {
        return new Approval<>(
                appropriations.require(id), ifMatch, identity.getPrincipal().getName(), AppropriationView::of);
    }

    AppropriationView reject(UUID id, String ifMatch, String reason) {
        var appropriation = locked(id, ifMatch);
        appropriation.reject(identity.getPrincipal().getName(), reason);
        pots.release(appropriation.programme(), appropriation.amount());
        appropriations.flush();
        return AppropriationView.of(appropriation);
    }

    AppropriationView withdraw(UUID id, String ifMatch) {
        var appropriation = locked(id, ifMatch);
        appropriation.withdraw(identity.getPrincipal().getName());
        pots.release(appropriation.programme(), appropriation.amount());
        appropriations.flush();
        return AppropriationView.of(appropriation);
    }

    private Appropriation locked(UUID id, String ifMatch) {
        var appropriation = appropriations.lock("appropriation", id);
        IfMatch.require(ifMatch, appropriation);
        return appropriation;
    }

    @Override
    public List<Blocker> blockers(Month month) {
        long waiting = appropriations.count(
                "status = ?1 and paidOn between ?2 and ?3", DocumentStatus.SUBMITTED, month.first(), month.last());
        return waiting == 0
                ? List.of()
                : List.of(new Blocker(new Label("待复核的拨付单据", "appropriations that wait for approval"), waiting));
    }
}
