package org.dongjiang.funds.document.reopening;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.funds.book.period.PeriodRegister;
import org.dongjiang.kernel.listing.Page;

/** The requests to reopen periods, and their decisions. */
@ApplicationScoped
@Transactional
class ReopeningRegister {

    private final Reopenings reopenings;
    private final PeriodRegister periods;
    private final SecurityIdentity identity;

    ReopeningRegister(Reopenings reopenings, PeriodRegister periods, SecurityIdentity identity) {
        this.reopenings = reopenings;
        this.periods = periods;
        this.identity = identity;
    }

    Page<ReopeningView> list(MultivaluedMap<String, String> query) {
        return Reopenings.LISTING.page(reopenings.getEntityManager(), query);
    }

    ReopeningView read(UUID id) {
        return ReopeningView.of(reopenings.require(id));
    }

    ReopeningView request(RequestReopening asked) {
        periods.requireClosed("/period", asked.period());
        var reopening = new Reopening(asked);
        reopenings.persist(reopening);
        return ReopeningView.of(reopening);
    }

    ReopeningView approve(UUID id, String ifMatch) {
        var reopening = reopenings.lock(id, ifMatch);
        reopening.approvedBy(identity.getPrincipal().getName());
        periods.reopen(reopening.period());
        reopenings.flush();
        return ReopeningView.of(reopening);
    }
}
