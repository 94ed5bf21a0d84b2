package org.dongjiang.kernel.idempotency;

import static org.dongjiang.kernel.problem.CommonProblem.DATABASE_BUSY;
import static org.dongjiang.kernel.problem.CommonProblem.IDEMPOTENCY_KEY_BUSY;
import static org.dongjiang.kernel.problem.CommonProblem.IDEMPOTENCY_KEY_REUSED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dongjiang.kernel.database.DatabaseFault;
import org.dongjiang.kernel.idempotency.KeyedRequest.Name;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.register.RecordView;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/**
 * The steps of every write. A resource calls {@link #create} or {@link #act}. The given work runs in one transaction
 * with the stored answer, and runs again from the start after a transient conflict, so it must have no state of its
 * own.
 */
@ApplicationScoped
public class Writes {

    private static final int TRIES = 5;
    private static final int RETRY_SECONDS = 1;
    private static final long PAUSE_NANOS = 5_000_000;
    private static final long PATIENCE_NANOS = 4_000_000_000L;

    private final EntityManager database;
    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ObjectMapper json;
    private final Clock clock;
    private final List<FinalStep> finalSteps;
    private final Answers answers;

    Writes(
            EntityManager database,
            SecurityIdentity identity,
            HttpHeaders headers,
            UriInfo uri,
            ObjectMapper json,
            Clock clock,
            @All List<FinalStep> finalSteps,
            Answers answers) {
        this.database = database;
        this.identity = identity;
        this.headers = headers;
        this.uri = uri;
        this.json = json;
        this.clock = clock;
        this.finalSteps = finalSteps;
        this.answers = answers;
    }

    /**
     * Records something new: 201 with its {@code Location} and {@code ETag}.
     *
     * @param command the request of the caller; null if the path contains everything
     * @param decide the feature's decision; its refusals roll everything back
     */
    public Response create(Object command, Supplier<? extends RecordView> decide) {
        return run(command, () -> {
            var view = decide.get();
            database.flush();
            return answer(command, 201, uri.getRequestUri().getRawPath() + "/" + view.id(), view);
        });
    }

    /** Changes an existing record: 200 with its new {@code ETag}. */
    public Response act(Object command, Supplier<? extends RecordView> decide) {
        return run(command, () -> answer(command, 200, null, decide.get()));
    }

    /**
     * Changes an existing record: 200 with its new {@code ETag}; or records a request to change it, which has an address of its own: 201
     * with that.
     *
     * @param newAt the end of the address of what is new; null for a change
     */
    public Response actOrCreate(
            Object command, Supplier<? extends RecordView> decide, Function<RecordView, String> newAt) {
        return run(command, () -> {
            var view = decide.get();
            var at = newAt.apply(view);
            return at == null
                    ? answer(command, 200, null, view)
                    : answer(command, 201, uri.getRequestUri().getRawPath() + "/" + at, view);
        });
    }

    /** Carries out what no request asked for, in one transaction. */
    public void carryOut(Runnable work) {
        retrying(
                () -> {
                    work.run();
                    finalSteps.forEach(FinalStep::carryOut);
                    return work;
                },
                false);
    }

    private Response run(Object command, Supplier<Answer> work) {
        var request = keyed(command);
        if (request == null) {
            return response(retrying(() -> whole(work), false), false);
        }
        return response(request, once(request, work));
    }

    private Answer whole(Supplier<Answer> work) {
        var made = work.get();
        finalSteps.forEach(FinalStep::carryOut);
        return made;
    }

    /** The stored answer to a request; if there is none, the answer of the work, stored with its record. */
    Outcome once(KeyedRequest request, Supplier<Answer> work) {
        return retrying(
                () -> {
                    var stored = stored(List.of(request)).get(request.name());
                    if (stored != null) {
                        return new Outcome(stored, true);
                    }
                    take(request);
                    var made = whole(work);
                    inDatabase(connection -> {
                        answers.complete(connection, request, made);
                        return made;
                    });
                    return new Outcome(made, false);
                },
                true);
    }

    /** Those of these requests that are answered already. */
    Map<Name, Answer> stored(Collection<KeyedRequest> requests) {
        return inDatabase(connection -> answers.find(connection, requests));
    }

    /**
     * Passes a request to a writer that carries out many in one transaction, and stores each answer with its record. No
     * thread waits for the answer.
     *
     * @param carryOut gets the request with its key; null instead if the caller sent none
     */
    public Uni<Response> handOver(Object command, Function<KeyedRequest, CompletionStage<Outcome>> carryOut) {
        var request = keyed(command);
        return Uni.createFrom()
                .completionStage(() -> carryOut.apply(request))
                .map(outcome -> response(request, outcome))
                .onFailure(TimeoutException.class)
                .transform(late -> DATABASE_BUSY.because());
    }

    /**
     * The answer to a change of an existing record, for {@link #handOver}.
     *
     * @param body written as JSON
     */
    public Answer changed(KeyedRequest request, String etag, Object body) {
        return new Answer(request.fingerprint(), 200, null, etag, written(body));
    }

    /** @return null if the caller sent no key */
    KeyedRequest keyed(Object command) {
        var key = IdempotencyKey.checked(headers.getHeaderString(IdempotencyKey.HEADER));
        return key == null
                ? null
                : new KeyedRequest(new Name(identity.getPrincipal().getName(), key), fingerprint(command));
    }

    /** Takes a key permanently, or waits for its present holder; within a transaction. */
    void take(KeyedRequest request) {
        try {
            inDatabase(connection -> {
                answers.take(connection, request, clock.millis());
                return null;
            });
        } catch (RuntimeException fault) {
            var sql = DatabaseFault.in(fault);
            if (sql != null && sql.getErrorCode() == DatabaseFault.LOCK_WAIT_TIMEOUT) {
                throw busy();
            }
            throw sql != null && DatabaseFault.isDuplicate(sql) ? new KeyTaken(fault) : fault;
        }
    }

    private static Problem busy() {
        return IDEMPOTENCY_KEY_BUSY.because().retryAfterSeconds(RETRY_SECONDS);
    }

    /** Another request has the key: the next try finds its answer, unless yet another comes first. */
    private static final class KeyTaken extends RuntimeException {

        KeyTaken(RuntimeException fault) {
            super(fault);
        }
    }

    private <T> T inDatabase(ReturningWork<T> work) {
        return database.unwrap(Session.class).doReturningWork(work);
    }

    static Response response(KeyedRequest request, Outcome outcome) {
        requireSame(request, outcome.answer());
        return response(outcome.answer(), outcome.replayed());
    }

    /** A key stands for one request only. */
    static void requireSame(KeyedRequest request, Answer answer) {
        if (!answer.fingerprint().equals(request.fingerprint())) {
            throw IDEMPOTENCY_KEY_REUSED.because();
        }
    }

    /**
     * One transaction, repeated from the start after a transient error: no part of it is committed alone. A repetition
     * must find what was committed before.
     */
    static <T> T retrying(Supplier<T> work) {
        return retrying(work, true);
    }

    /** @param keyed whether a repetition finds what was committed before; otherwise nothing is repeated after a commit
     *     whose outcome is unknown
     */
    private static <T> T retrying(Supplier<T> work, boolean keyed) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        var done = new AtomicBoolean();
        for (int attempt = 1; ; attempt++) {
            done.set(false);
            try {
                return QuarkusTransaction.requiringNew().call(() -> {
                    var result = work.get();
                    done.set(true);
                    return result;
                });
            } catch (RuntimeException fault) {
                var sql = DatabaseFault.in(fault);
                if (sql == null || !(DatabaseFault.isPassing(sql) || DatabaseFault.isDuplicate(sql))) {
                    throw fault;
                }
                if (done.get() && !keyed && DatabaseFault.isConnectionLost(sql)) {
                    throw fault;
                }
                if (attempt == TRIES || System.nanoTime() > deadline) {
                    throw fault instanceof KeyTaken ? busy() : fault;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS * attempt));
            }
        }
    }

    private Answer answer(Object command, int status, String location, RecordView view) {
        database.flush();
        return new Answer(fingerprint(command), status, location, view.etag(), written(view));
    }

    private static Response response(Answer answer, boolean replayed) {
        var response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, answer.etag())
                .entity(answer.body());
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (replayed) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }

    private String fingerprint(Object command) {
        var address = uri.getRequestUri();
        var asked = address.getRawPath() + "?" + address.getRawQuery() + "\n" + written(command);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
