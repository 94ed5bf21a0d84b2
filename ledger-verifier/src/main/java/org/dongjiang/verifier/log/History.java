package org.dongjiang.verifier.log;

import static org.dongjiang.verifier.report.FindingKind.EARLIER_ROOT_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.HISTORY_REWRITTEN;
import static org.dongjiang.verifier.report.FindingKind.LOG_ROLLED_BACK;
import static org.dongjiang.verifier.report.FindingKind.TWO_TREES;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dongjiang.proof.Checkpoint;
import org.dongjiang.proof.Hash;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;

/** What the log signed at earlier times, and whether it is true for the present leaves. */
final class History {

    /**
     * @param file its source
     * @param checkpoint with a valid signature
     */
    record Claim(String file, Checkpoint checkpoint) {}

    /** A false claim, and up to which index the leaves agree with true claims. */
    private record Broken(Claim claim, long agreed) {
        Span span() {
            return new Span(agreed, Math.max(agreed, claim.checkpoint().size() - 1));
        }
    }

    private final Checkpoint now;
    private final Findings findings;
    private final NavigableMap<Long, List<Claim>> ahead = new TreeMap<>();
    private final List<Broken> broken = new ArrayList<>();
    private final List<Claim> rivals = new ArrayList<>();
    private final Set<Checkpoint> held = new HashSet<>();
    /** The number of leaves that agree with an earlier claim. */
    private long agreed;

    /** @param now the checkpoint with which everything is compared */
    History(Checkpoint now, Findings findings) {
        this.now = now;
        this.findings = findings;
    }

    void add(Claim claim) {
        long size = claim.checkpoint().size();
        if (size > now.size()) {
            findings.add(LOG_ROLLED_BACK, Span.at(now.size()), claim.file() + " is of " + size + ", now " + now.size());
        } else if (size == now.size() && !claim.checkpoint().equals(now)) {
            rivals.add(claim);
        } else {
            ahead.computeIfAbsent(size, none -> new ArrayList<>()).add(claim);
        }
    }

    /**
     * Judges what was signed about the leaves that the tree has reached, from the smallest size whose root it can
     * compute.
     */
    void judge(LogTree tree) {
        var reached = ahead.headMap(tree.size(), true);
        reached.forEach((size, claims) -> {
            var root = tree.root(size);
            long before = agreed;
            claims.forEach(claim -> judge(claim, root, before));
        });
        reached.clear();
    }

    private void judge(Claim claim, Hash root, long before) {
        if (claim.checkpoint().root().equals(root)) {
            agreed = Math.max(0, Math.min(claim.checkpoint().size(), now.size() - 1));
            held.add(claim.checkpoint());
        } else {
            broken.add(new Broken(claim, before));
        }
    }

    /** Whether the leaves produce its root. */
    boolean holds(Checkpoint checkpoint) {
        return held.contains(checkpoint);
    }

    /** The range of the first leaf that differs from the signed one, if the leaves do not produce the root. */
    Span doubtful() {
        long last = broken.stream().mapToLong(one -> one.span().to()).min().orElse(now.size() - 1);
        return new Span(agreed, Math.max(agreed, last));
    }

    /** Records that every leaf before one is as it was signed, and that one is not. */
    void firstChanged(long index) {
        broken.replaceAll(one ->
                one.claim().checkpoint().size() > index ? new Broken(one.claim(), Math.max(one.agreed(), index)) : one);
        agreed = Math.max(agreed, index);
    }

    /** @param rootMade whether the leaves produce the root with which everything is compared */
    void end(boolean rootMade) {
        var kind = rootMade ? HISTORY_REWRITTEN : EARLIER_ROOT_DIFFERS;
        for (var one : broken) {
            var earlier = one.claim().checkpoint();
            if (!earlier.equals(now)) {
                findings.add(kind, one.span(), one.claim().file() + " of " + earlier.size());
            }
        }
        for (var rival : rivals) {
            var roots = rival.checkpoint().root() + " and " + now.root();
            findings.add(TWO_TREES, new Span(agreed, Math.max(agreed, now.size() - 1)), rival.file() + ", " + roots);
        }
    }
}
