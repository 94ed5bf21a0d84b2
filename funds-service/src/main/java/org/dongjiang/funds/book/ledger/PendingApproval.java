package org.dongjiang.funds.book.ledger;

import java.util.concurrent.CompletableFuture;
import org.dongjiang.kernel.idempotency.KeyedRequest;
import org.dongjiang.kernel.idempotency.Outcome;

/** An approval whose caller waits for the result. */
record PendingApproval(KeyedRequest request, Approval approval, CompletableFuture<Outcome> outcome) {

    PendingApproval(KeyedRequest request, Approval approval) {
        this(request, approval, new CompletableFuture<>());
    }
}
