package org.dongjiang.funds.book.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.listing.Page;

/** The differences, for reading. */
@ApplicationScoped
@Transactional
class DifferenceRegister {

    private final Differences differences;

    DifferenceRegister(Differences differences) {
        this.differences = differences;
    }

    Page<DifferenceView> list(MultivaluedMap<String, String> query) {
        return Differences.LISTING.page(differences.getEntityManager(), query);
    }

    DifferenceView read(UUID id) {
        return differences.read(id, DifferenceView::of);
    }
}
