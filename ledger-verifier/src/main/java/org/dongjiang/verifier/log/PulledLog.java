package org.dongjiang.verifier.log;

import static org.dongjiang.verifier.report.FindingKind.CHECKPOINT_MALFORMED;
import static org.dongjiang.verifier.report.FindingKind.FILE_MISSING;
import static org.dongjiang.verifier.report.FindingKind.PULL_UNFINISHED;
import static org.dongjiang.verifier.report.FindingKind.ROOT_DIFFERS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dongjiang.proof.Checkpoint;
import org.dongjiang.proof.Hash;
import org.dongjiang.proof.LogKey;
import org.dongjiang.verifier.log.History.Claim;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;

/** The log in a folder, read from its first leaf to its last, and compared with everything that was signed about it. */
public final class PulledLog {

    /** The file with the present state of the log. */
    public static final String CHECKPOINT = "checkpoint";

    /** The file that is there from the beginning of a download to its end. */
    public static final String UNFINISHED = "pull-unfinished";

    /** The folder with the states at earlier downloads. */
    public static final String EARLIER = "checkpoints";

    private final Path folder;
    private final Findings findings;
    private final Notes notes;
    private final Checkpoint checkpoint;
    private final History history;
    private final PostingProofs proofs;
    private final LogTree tree;
    private long earlierRead;
    private long proofsRead;
    private boolean cutOff;

    private PulledLog(Path folder, Notes notes, Checkpoint checkpoint, Findings findings) {
        this.folder = folder;
        this.findings = findings;
        this.notes = notes;
        this.checkpoint = checkpoint;
        history = new History(checkpoint, findings);
        proofs = new PostingProofs(findings);
        tree = new LogTree(folder, findings);
    }

    /** Opens it; empty if there is no checkpoint with a valid signature. */
    public static Optional<PulledLog> open(Path folder, LogKey key, Findings findings) throws IOException {
        if (Files.exists(folder.resolve(UNFINISHED))) {
            findings.add(PULL_UNFINISHED, "");
        }
        var file = folder.resolve(CHECKPOINT);
        if (Files.notExists(file)) {
            findings.add(FILE_MISSING, CHECKPOINT);
            return Optional.empty();
        }
        var notes = new Notes(key, findings);
        var log = notes.checkpoint(CHECKPOINT, Notes.text(file).orElse(""))
                .map(checkpoint -> new PulledLog(folder, notes, checkpoint, findings));
        if (log.isPresent()) {
            log.get().addOwnEarlier();
        }
        return log;
    }

    /** The auditor's earlier checkpoints, in the same folder. */
    private void addOwnEarlier() throws IOException {
        var kept = folder.resolve(EARLIER);
        if (Files.isDirectory(kept)) {
            try (var files = Files.list(kept)) {
                for (var file : files.sorted().toList()) {
                    addEarlier(EARLIER + "/" + file.getFileName(), file);
                }
            }
        }
    }

    /** Compares the log with an earlier checkpoint of this or another auditor. */
    public void addEarlier(Path file) throws IOException {
        addEarlier(file.toString(), file);
    }

    private void addEarlier(String name, Path file) throws IOException {
        earlierRead++;
        var text = Notes.text(file);
        if (text.isEmpty()) {
            findings.add(CHECKPOINT_MALFORMED, name);
        } else {
            notes.checkpoint(name, text.get()).ifPresent(earlier -> history.add(new Claim(name, earlier)));
        }
    }

    /** Compares the log with a proof. */
    public void addProof(Path file) throws IOException {
        proofsRead++;
        proofs.read(file, notes).ifPresent(signed -> history.add(new Claim(file.toString(), signed)));
    }

    public Checkpoint checkpoint() {
        return checkpoint;
    }

    public long earlierRead() {
        return earlierRead;
    }

    public long proofsRead() {
        return proofsRead;
    }

    /** The next leaves; empty at the end, and if leaves are missing. */
    public Optional<Bundle> next() throws IOException {
        history.judge(tree);
        tree.forget();
        long from = tree.size();
        if (cutOff || from == checkpoint.size()) {
            return Optional.empty();
        }
        long index = from / TilePath.WIDTH;
        var path = TilePath.ofEntries(index, TilePath.width(index, checkpoint.size()));
        var bundle = Bundle.read(folder, path, findings);
        cutOff = bundle.leaves().size() < path.width();
        var hashes = bundle.leaves().parallelStream().map(Hash::ofLeaf).toList();
        proofs.see(from, hashes);
        tree.add(hashes, path.width());
        return Optional.of(bundle);
    }

    /** The checks that need all leaves. */
    public void end() throws IOException {
        boolean made = !cutOff && tree.root(tree.size()).equals(checkpoint.root());
        if (!cutOff) {
            tree.end();
            if (!made) {
                var changed = tree.firstChanged(checkpoint.root());
                changed.ifPresent(history::firstChanged);
                var span = changed.isPresent() ? Span.at(changed.getAsLong()) : history.doubtful();
                findings.add(ROOT_DIFFERS, span, CHECKPOINT);
            }
        }
        history.end(made);
        proofs.end(checkpoint.size(), history);
    }
}
