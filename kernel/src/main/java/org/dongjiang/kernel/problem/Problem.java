package org.dongjiang.kernel.problem;

import java.util.List;
import java.util.OptionalInt;

/**
 * A refusal on its way out. Carries no text: that is made at the edge, in the language of the caller, so the same refusal
 * can be read by a Chinese and an English reader.
 */
public final class Problem extends RuntimeException implements Says {

    /** Something wrong at one place of the request. */
    public record Fault(String pointer, Says text) {}

    /** What is unavailable for the moment says when to ask again. */
    private static final int RETRY_SECONDS = 5;

    private final transient ProblemType type;
    private final transient List<Object> facts;
    private final transient List<Fault> faults;
    private final int retryAfterSeconds;

    Problem(ProblemType type, List<Object> facts, List<Fault> faults) {
        this(type, facts, faults, type.status() == HttpStatus.SERVICE_UNAVAILABLE ? RETRY_SECONDS : 0);
    }

    private Problem(ProblemType type, List<Object> facts, List<Fault> faults, int retryAfterSeconds) {
        super(type.name() + facts, null, false, false);
        this.type = type;
        this.facts = facts;
        this.faults = faults;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** The same refusal with a {@code Retry-After} header. */
    public Problem retryAfterSeconds(int seconds) {
        return new Problem(type, facts, faults, seconds);
    }

    /** The same refusal, telling every place that is wrong. */
    public Problem with(List<Fault> allFaults) {
        return new Problem(type, facts, List.copyOf(allFaults), retryAfterSeconds);
    }

    /** The same refusal, pinned to one member of the body. */
    public Problem at(String pointer) {
        return with(List.of(new Fault(pointer, this)));
    }

    /** The same refusal of a part of the body: what it points to lies within that part. */
    public Problem within(String pointer) {
        return faults.isEmpty()
                ? at(pointer)
                : with(faults.stream()
                        .map(fault -> new Fault(pointer + fault.pointer(), fault.text()))
                        .toList());
    }

    /** Whether the same request may well be granted in a moment. */
    public boolean isPassing() {
        return retryAfterSeconds > 0;
    }

    public ProblemType type() {
        return type;
    }

    List<Fault> faults() {
        return faults;
    }

    OptionalInt retryAfter() {
        return retryAfterSeconds > 0 ? OptionalInt.of(retryAfterSeconds) : OptionalInt.empty();
    }

    /** The detail sentence in one language. */
    @Override
    public String in(Language language) {
        return ProblemText.of(type).detail(language, facts);
    }
}
