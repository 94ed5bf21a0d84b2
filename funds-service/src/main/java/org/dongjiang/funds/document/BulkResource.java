package org.dongjiang.funds.document;

import jakarta.ws.rs.core.Response;
import org.dongjiang.kernel.idempotency.BulkWrites;

/**
 * Many documents in one request, the same for all kinds. It is no part of {@link DocumentResource}, for whatever lies below the path of
 * that is joined to it by a slash; and what a kind takes has to be said by itself, for a type that is left open is not read.
 *
 * @param <S> how one is asked for
 */
public abstract class BulkResource<S extends Submission> {

    private final DocumentRegister<?, S, ?> register;
    private final BulkWrites writes;

    protected BulkResource(DocumentRegister<?, S, ?> register, BulkWrites writes) {
        this.register = register;
        this.writes = writes;
    }

    protected Response record(Bulk<S> asked) {
        return switch (asked.mode()) {
            case ALL -> writes.all(asked, asked.items(), register::submitAll);
            case EACH -> writes.each(asked, asked.items(), register::submit);
        };
    }
}
