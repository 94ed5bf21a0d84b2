package org.dongjiang.verifier.log;

import static org.dongjiang.verifier.report.FindingKind.PROOF_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.PROOF_FALSE;
import static org.dongjiang.verifier.report.FindingKind.PROOF_MALFORMED;
import static org.dongjiang.verifier.report.FindingKind.VOUCHER_TAKEN_OUT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dongjiang.proof.Checkpoint;
import org.dongjiang.proof.Hash;
import org.dongjiang.proof.MalformedException;
import org.dongjiang.proof.PostingProof;
import org.dongjiang.proof.Proofs;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;

/** Proofs issued when vouchers were posted, compared with the present leaves. */
final class PostingProofs {

    /** @param checkpoint with a valid signature */
    private record Held(String file, PostingProof proof, Checkpoint checkpoint) {}

    private final Findings findings;
    private final List<Held> held = new ArrayList<>();
    /** Of the leaves for which a proof was issued; empty until they are read. */
    private final Map<Long, Optional<Hash>> leaves = new HashMap<>();

    PostingProofs(Findings findings) {
        this.findings = findings;
    }

    /** @return its checkpoint, which must be true for the log too; empty if it is not valid */
    Optional<Checkpoint> read(Path file, Notes notes) throws IOException {
        var name = file.toString();
        try {
            var proof = PostingProof.parse(Notes.text(file).orElse(""));
            var checkpoint = notes.checkpoint(name, proof.checkpoint());
            checkpoint.ifPresent(signed -> {
                held.add(new Held(name, proof, signed));
                leaves.put(proof.index(), Optional.empty());
            });
            return checkpoint;
        } catch (MalformedException malformed) {
            findings.add(PROOF_MALFORMED, name + ", " + malformed.getMessage());
            return Optional.empty();
        }
    }

    /** @param from the index of the first */
    void see(long from, List<Hash> hashes) {
        if (!leaves.isEmpty()) {
            for (int at = 0; at < hashes.size(); at++) {
                leaves.replace(from + at, Optional.of(hashes.get(at)));
            }
        }
    }

    /** @param size of the log now */
    void end(long size, History history) {
        held.forEach(one -> end(one, size, history));
    }

    private void end(Held one, long size, History history) {
        long index = one.proof().index();
        if (index >= one.checkpoint().size()) {
            findings.add(PROOF_FALSE, one.file());
        } else if (index >= size) {
            findings.add(VOUCHER_TAKEN_OUT, Span.at(index), one.file());
        } else if (leaves.get(index).isPresent()
                && !proves(one, leaves.get(index).get())) {
            if (history.holds(one.checkpoint())) {
                findings.add(PROOF_FALSE, one.file());
            } else {
                findings.add(PROOF_DIFFERS, Span.at(index), one.file());
            }
        }
    }

    private static boolean proves(Held one, Hash leaf) {
        var proof = one.proof();
        return Proofs.includes(one.checkpoint().size(), one.checkpoint().root(), proof.index(), leaf, proof.path());
    }
}
