package org.dongjiang.funds.document.inbox;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.dongjiang.kernel.listing.Page;

/** The inbox of the requesting user. */
@ApplicationScoped
@Transactional
class Inbox {

    private final PendingDocuments documents;
    private final SecurityIdentity identity;

    Inbox(PendingDocuments documents, SecurityIdentity identity) {
        this.documents = documents;
        this.identity = identity;
    }

    /** The filters of the caller, without documents that the caller made or approved. */
    Page<PendingDocumentView> list(MultivaluedMap<String, String> query) {
        var mine = new MultivaluedHashMap<>(query);
        var user = identity.getPrincipal().getName();
        mine.add("maker.ne", user);
        mine.add("firstChecker.ne", user);
        return PendingDocuments.LISTING.page(documents.getEntityManager(), mine);
    }
}
