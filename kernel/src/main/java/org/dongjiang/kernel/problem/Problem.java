package org.dongjiang.kernel.problem;

import java.util.List;
import java.util.OptionalInt;

/**
 * A refusal as an exception. It has no text: the text is written at the end, in the language of the caller, so the same
 * refusal can be read in Chinese and in English.
 */
public final class Problem extends RuntimeException implements Says {

    /** A fault at one place of the request. */
    public record Fault(String pointer, Says text) {}

    /** A temporary refusal states when to try again. */
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

    /** The same refusal, with every faulty place. */
    public Problem with(List<Fault> allFaults) {
        return new Problem(type, facts, List.copyOf(allFaults), retryAfterSeconds);
    }

    /** The same refusal, for one member of the body. */
    public Problem at(String pointer) {
        return with(List.of(new Fault(pointer, this)));
    }

    /** The same refusal for a part of the body: its pointers are within that part. */
    public Problem within(String pointer) {
        return faults.isEmpty()
                ? at(pointer)
                : with(faults.stream()
                        .map(fault -> new Fault(pointer + fault.pointer(), fault.text()))
                        .toList());
    }

    /** Whether the same request may succeed a moment later. */
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
