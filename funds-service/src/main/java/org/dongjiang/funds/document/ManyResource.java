package org.dongjiang.funds.document;

import jakarta.ws.rs.core.Response;
import org.dongjiang.kernel.idempotency.ManyWrites;

/**
 * Many documents in one request, the same for all kinds. It is no part of {@link DocumentResource}, for whatever lies below the path of
 * that is joined to it by a slash; and what a kind takes has to be said by itself, for a type that is left open is not read.
 *
 * @param <S> how one is asked for
 */
public abstract class ManyResource<S extends Submission> {

    private final DocumentRegister<?, S, ?> register;
    private final ManyWrites writes;

    protected ManyResource(DocumentRegister<?, S, ?> register, ManyWrites writes) {
        this.register = register;
        this.writes = writes;
    }

    protected Response record(SubmitMany<S> asked) {
        return switch (asked.mode()) {
            case ALL -> writes.all(asked, asked.items(), register::submitAll);
            case EACH -> writes.each(asked, asked.items(), register::submit);
        };
    }
}
