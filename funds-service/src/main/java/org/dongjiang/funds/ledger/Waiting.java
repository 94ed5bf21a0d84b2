package org.dongjiang.funds.ledger;

import java.util.concurrent.CompletableFuture;
import org.dongjiang.kernel.idempotency.KeyedRequest;
import org.dongjiang.kernel.idempotency.Outcome;

/** A posting whose caller waits for what comes of it. */
record Waiting(KeyedRequest request, Posting posting, CompletableFuture<Outcome> outcome) {

    Waiting(KeyedRequest request, Posting posting) {
        this(request, posting, new CompletableFuture<>());
    }
}
