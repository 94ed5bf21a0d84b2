package org.dongjiang.kernel.idempotency;

import static org.dongjiang.kernel.problem.CommonProblem.DATABASE_BUSY;
import static org.dongjiang.kernel.problem.CommonProblem.IDEMPOTENCY_KEY_MISSING;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.json.UnreadItems;
import org.dongjiang.kernel.problem.Language;
import org.dongjiang.kernel.problem.ManyItems;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.ProblemResponse;
import org.dongjiang.kernel.problem.Trace;
import org.dongjiang.kernel.problem.Violations;
import org.dongjiang.kernel.register.RecordView;

/**
 * Processes a request that records many records of one kind: all of them in one transaction, or each in its own. It
 * carries a key, without which it could not be repeated after an interruption.
 */
@ApplicationScoped
@CodeLists(BulkMode.class)
public class BulkWrites {

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int REFUSED = 400;
    private static final String REPLAYED_ITEMS = "Idempotency-Replayed-Items";

    private final Writes writes;
    private final EntityManager database;
    private final Validator validator;
    private final UnreadItems unread;
    private final HttpHeaders headers;
    private final UriInfo uri;

    BulkWrites(
            Writes writes,
            EntityManager database,
            Validator validator,
            UnreadItems unread,
            HttpHeaders headers,
            UriInfo uri) {
        this.writes = writes;
        this.database = database;
        this.validator = validator;
        this.unread = unread;
        this.headers = headers;
        this.uri = uri;
    }

    /** The result of each, in the order of the request. */
    private record Results(List<Result> items) {}

    /** The record, or the refusal, which points to the item. */
    @JsonInclude(Include.NON_NULL)
    private record Result(
            int status,
            @JsonRawValue String record,
            @JsonRawValue String problem) {

        static Result of(Answer answer) {
            return answer.status() < REFUSED
                    ? new Result(answer.status(), answer.body(), null)
                    : new Result(answer.status(), null, answer.body());
        }
    }

    /**
     * Records the items in the requested mode: {@link BulkMode#ALL} answers 201 if all are recorded, {@link BulkMode#EACH}
     * 200 with the result of each.
     *
     * @param decide the feature's decision on one item, as for a request for this item alone
     * @throws Problem {@code IDEMPOTENCY_KEY_MISSING}, {@code IDEMPOTENCY_KEY_REUSED}; with {@code ALL} the refusal of
     *     an item, which points to it
     */
    public <S> Response record(Bulk<S> asked, Function<S, ? extends RecordView> decide) {
        return record(
                asked,
                decide,
                items -> ofEach(items, item -> {
                    var view = decide.apply(item);
                    forget();
                    return view;
                }));
    }

    /**
     * The same for records that decide together, because they share something.
     *
     * @param decideAll the feature's decision on all of them; see {@link #ofEach}
     */
    public <S> Response record(
            Bulk<S> asked,
            Function<S, ? extends RecordView> decide,
            Function<List<S>, ? extends List<? extends RecordView>> decideAll) {
        return switch (asked.mode()) {
            case ALL -> all(asked, asked.items(), decideAll);
            case EACH ->
                each(
                        asked,
                        (key, item) -> () -> writes.once(key, () -> {
                            var view = decide.apply(item);
                            database.flush();
                            return answer(key, CREATED, writes.written(view));
                        }));
        };
    }

    /**
     * Processes items that another writer carries out, many in one transaction. Each has its own answer, as with
     * {@link BulkMode#EACH}. All are handed over before the first outcome is awaited.
     *
     * @param carryOut begins one; its answer is stored under its key with its record
     * @throws Problem {@code IDEMPOTENCY_KEY_MISSING}, {@code IDEMPOTENCY_KEY_REUSED}, {@code DATABASE_BUSY}
     */
    public <S> Response handOver(ManyItems<S> asked, BiFunction<KeyedRequest, S, CompletionStage<Outcome>> carryOut) {
        return each(asked, (key, item) -> {
            var begun = carryOut.apply(key, item).toCompletableFuture();
            return () -> outcome(begun);
        });
    }

    private static Outcome outcome(CompletableFuture<Outcome> begun) {
        try {
            return begun.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof TimeoutException) {
                throw DATABASE_BUSY.because();
            }
            throw failed.getCause() instanceof Problem refusal ? refusal : failed;
        }
    }

    /**
     * Flushes pending writes and clears the session: otherwise each query would check all records before it for
     * changes.
     */
    private void forget() {
        database.flush();
        database.clear();
    }

    private <S> Response all(
            Object command, List<S> items, Function<List<S>, ? extends List<? extends RecordView>> decide) {
        var faults = Violations.faults(validator, command);
        if (!faults.isEmpty()) {
            throw Violations.refusal(faults);
        }
        var request = keyed(command);
        return Writes.response(request, writes.once(request, () -> {
            var recorded = decide.apply(items);
            database.flush();
            var results = recorded.stream()
                    .map(view -> new Result(CREATED, writes.written(view), null))
                    .toList();
            return answer(request, CREATED, writes.written(new Results(results)));
        }));
    }

    /**
     * The result of each, in order.
     *
     * @throws Problem the refusal of one, pointing to it
     */
    public static <T, R> List<R> ofEach(List<T> items, Function<? super T, ? extends R> make) {
        var made = new ArrayList<R>();
        for (int at = 0; at < items.size(); at++) {
            try {
                made.add(make.apply(items.get(at)));
            } catch (Problem refusal) {
                throw refusal.within(pointer(at));
            }
        }
        return made;
    }

    /**
     * The answer for an item, even a refusal, is stored under the key of the request and its index; so an interrupted
     * request can be sent again and continues where it stopped. Only transient errors end it early.
     */
    private <S> Response each(ManyItems<S> asked, BiFunction<KeyedRequest, S, Supplier<Outcome>> begin) {
        var request = keyed(List.of(asked, unread.texts()));
        begin(request);
        var items = asked.items();
        var keys = IntStream.range(0, items.size()).mapToObj(request::item).toList();
        var before = Writes.retrying(() -> writes.stored(keys));
        var traceId = Trace.idOf(headers.getHeaderString(Trace.HEADER));
        var begun = IntStream.range(0, items.size())
                .<Supplier<Outcome>>mapToObj(at -> {
                    var answered = before.get(keys.get(at).name());
                    return answered == null
                            ? begun(keys.get(at), at, items.get(at), begin, traceId)
                            : () -> new Outcome(answered, true);
                })
                .toList();
        var outcomes = begun.stream().map(Supplier::get).toList();
        var results =
                outcomes.stream().map(outcome -> Result.of(outcome.answer())).toList();
        var answer = answer(request, OK, writes.written(new Results(results)));
        boolean replayed = outcomes.stream().allMatch(Outcome::replayed);
        var response = Writes.response(request, new Outcome(answer, replayed));
        replayedItems(outcomes).ifPresent(places -> response.getHeaders().putSingle(REPLAYED_ITEMS, places));
        return response;
    }

    /** The places of the items whose answer is an earlier one, such as 0-2,5; not in the body, which stays the same. */
    private static Optional<String> replayedItems(List<Outcome> outcomes) {
        var spans = new StringJoiner(",");
        for (int at = 0; at < outcomes.size(); at++) {
            int from = at;
            while (at < outcomes.size() && outcomes.get(at).replayed()) {
                at++;
            }
            if (at > from) {
                spans.add(at - from == 1 ? "" + from : from + "-" + (at - 1));
            }
        }
        return Optional.of(spans.toString()).filter(places -> !places.isEmpty());
    }

    /**
     * The key of the whole request is stored with its content first, so that it cannot be continued with other content.
     */
    private void begin(KeyedRequest request) {
        Writes.retrying(() -> {
            var begun = writes.stored(List.of(request)).get(request.name());
            if (begun == null) {
                writes.take(request);
            } else {
                Writes.requireSame(request, begun);
            }
            return request;
        });
    }

    private <S> Supplier<Outcome> begun(
            KeyedRequest key, int at, S item, BiFunction<KeyedRequest, S, Supplier<Outcome>> begin, String traceId) {
        var unreadable = unread.refusal(at, item == null ? List.of() : Violations.faults(validator.validate(item)));
        if (unreadable.isPresent()) {
            return () -> refused(key, at, unreadable.get(), traceId);
        }
        var begun = begin.apply(key, item);
        return () -> {
            try {
                return begun.get();
            } catch (Problem refusal) {
                if (refusal.isPassing()) {
                    throw refusal;
                }
                return refused(key, at, refusal, traceId);
            }
        };
    }

    private Outcome refused(KeyedRequest key, int at, Problem refusal, String traceId) {
        var told = ProblemResponse.json(
                refusal.within(pointer(at)),
                Language.of(headers),
                uri.getRequestUri().getRawPath(),
                traceId);
        // Unless it was granted meanwhile to the same request, sent twice at once.
        return writes.once(key, () -> answer(key, refusal.type().status().code(), told));
    }

    private KeyedRequest keyed(Object command) {
        var request = writes.keyed(command);
        if (request == null) {
            throw IDEMPOTENCY_KEY_MISSING.because();
        }
        return request;
    }

    private static String pointer(int at) {
        return "/items/" + at;
    }

    private static Answer answer(KeyedRequest request, int status, String body) {
        return new Answer(request.fingerprint(), status, null, null, body);
    }
}
