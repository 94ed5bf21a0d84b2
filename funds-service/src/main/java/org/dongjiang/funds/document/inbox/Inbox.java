package org.dongjiang.funds.document.inbox;

import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongjiang.funds.book.ledger.Ledger;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.kernel.idempotency.KeyedRequest;
import org.dongjiang.kernel.idempotency.Outcome;
import org.dongjiang.kernel.listing.Page;

/** The inbox of the requesting user. */
@ApplicationScoped
@Transactional
class Inbox {

    private final PendingDocuments documents;
    private final Map<DocumentKind, DocumentRegister<?, ?, ?>> registers;
    private final Ledger ledger;
    private final SecurityIdentity identity;

    Inbox(
            PendingDocuments documents,
            @All List<DocumentRegister<?, ?, ?>> registers,
            Ledger ledger,
            SecurityIdentity identity) {
        this.documents = documents;
        this.registers = registers.stream().collect(Collectors.toMap(DocumentRegister::kind, Function.identity()));
        this.ledger = ledger;
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

    /** Approves one of many documents, as {@link Ledger#approve} does. */
    @Transactional(TxType.NEVER)
    CompletionStage<Outcome> approve(KeyedRequest request, ApproveDocument asked) {
        return ledger.approve(request, registers.get(asked.kind()).approval(asked.id(), asked.ifMatch()));
    }
}
