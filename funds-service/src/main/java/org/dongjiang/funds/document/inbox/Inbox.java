package org.dongjiang.funds.document.inbox;

import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.Predicate;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.idempotency.KeyedRequest;
import org.dongjiang.kernel.idempotency.Outcome;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.Listing;

/** The inbox of the requesting user. */
@ApplicationScoped
@Transactional
class Inbox {

    private final PendingDocuments documents;
    private final Map<DocumentKind, DocumentRegister<?, ?, ?>> registers;
    private final SecurityIdentity identity;
    private final Areas areas;

    Inbox(
            PendingDocuments documents,
            @All List<DocumentRegister<?, ?, ?>> registers,
            SecurityIdentity identity,
            Areas areas) {
        this.documents = documents;
        this.registers = registers.stream().collect(Collectors.toMap(DocumentRegister::kind, Function.identity()));
        this.identity = identity;
        this.areas = areas;
    }

    /** The filters of the caller, without documents that the caller made or approved. */
    Page<PendingDocumentView> list(MultivaluedMap<String, String> query) {
        var mine = new MultivaluedHashMap<>(query);
        var user = identity.getPrincipal().getName();
        mine.add("maker.ne", user);
        mine.add("firstChecker.ne", user);
        return PendingDocuments.LISTING.page(documents.getEntityManager(), mine, visible());
    }

    /** A document where its money stands; a change by two persons is of the whole site. */
    private Listing.Narrowing<PendingDocument> visible() {
        var area = areas.toRead();
        if (area.isEverywhere()) {
            return null;
        }
        return (build, select, document) -> build.or(registers.values().stream()
                .map(register -> register.isWithin(build, select, document.get("id"), area))
                .toArray(Predicate[]::new));
    }

    /** Approves one of many documents, as its register does. */
    @Transactional(TxType.NEVER)
    CompletionStage<Outcome> approve(KeyedRequest request, ApproveDocument asked) {
        return registers.get(asked.kind()).approve(request, asked.id(), asked.ifMatch());
    }
}
