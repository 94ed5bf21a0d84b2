package org.dongjiang.verifier.pull;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.dongjiang.proof.Checkpoint;
import org.dongjiang.proof.LogKey;
import org.dongjiang.proof.MalformedException;
import org.dongjiang.verifier.VerifierException;
import org.dongjiang.verifier.fact.FactKind;
import org.dongjiang.verifier.form.ListFile;
import org.dongjiang.verifier.log.Bundle;
import org.dongjiang.verifier.log.PulledLog;
import org.dongjiang.verifier.log.TilePath;
import org.dongjiang.verifier.voucher.PulledVouchers;

/** Downloads the ledger into a folder: its log, the lists of its vouchers, and their attachments. */
public final class Pull {

    private static final String KEY = "key";
    private static final String UNFINISHED = ".unfinished";

    /** A checkpoint is published within two seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Service service;
    private final Path folder;
    private final Duration patience;
    /** The most leaves that the log had when a list was made. */
    private long listed;

    private long files;
    private long attachments;
    private long refused;

    /**
     * The result of a download.
     *
     * @param size of the log
     * @param files of the log that are new
     * @param attachments that are new
     * @param refused files that the service did not send
     */
    public record Pulled(long size, long files, long attachments, long refused) {}

    public Pull(Service service, Path folder) {
        this(service, folder, PATIENCE);
    }

    /** @param patience for how long a checkpoint that has all leaves of the lists is waited for */
    public Pull(Service service, Path folder, Duration patience) {
        this.service = service;
        this.folder = folder;
        this.patience = patience;
    }

    /**
     * Downloads all of it, or what is new. Until it ends, the folder is marked as unfinished, and no check finds it intact.
     *
     * @throws VerifierException if the service refuses, or its answer is not a log
     */
    public Pulled run(boolean withAttachments) throws IOException, InterruptedException {
        if (Files.isDirectory(folder)) {
            mark();
        }
        var key = service.get("/log/key").readAllBytes();
        var checkpoint = service.get("/log/checkpoint").readAllBytes();
        size(checkpoint, key);
        Files.createDirectories(folder);
        mark();
        Files.write(folder.resolve(KEY), key);
        saveLists();
        checkpoint = checkpointOfLists(key);
        long size = size(checkpoint, key);
        for (var path : (Iterable<TilePath>) TilePath.all(size)::iterator) {
            var file = folder.resolve(path.toString());
            if (!path.isFull() || Files.notExists(file)) {
                save("/log/" + path, file);
                files++;
            }
        }
        save("/vouchers?sort=leafIndex&format=ndjson", folder.resolve(PulledVouchers.COPIES));
        saveTrialBalance(size);
        if (withAttachments) {
            saveAttachments();
        }
        keepEarlier();
        Files.write(folder.resolve(PulledLog.CHECKPOINT), checkpoint);
        Files.delete(folder.resolve(PulledLog.UNFINISHED));
        return new Pulled(size, files, attachments, refused);
    }

    /** Each says how many leaves the log had when it was made. */
    private void saveLists() throws IOException, InterruptedException {
        for (var kind : FactKind.listed()) {
            saveList(kind.path(), kind.file());
        }
        for (var file : PulledVouchers.BALANCES) {
            saveList("/" + file.substring(0, file.indexOf('.')), file);
        }
        saveList("/voucher-lines", PulledVouchers.LINES);
    }

    private void saveList(String path, String name) throws IOException, InterruptedException {
        var file = folder.resolve(name);
        save(path + "?format=ndjson", file);
        listed = Math.max(listed, ListFile.leaves(file).orElse(0));
    }

    /** One that has all leaves of the lists; it is published a little later than these. */
    private byte[] checkpointOfLists(byte[] key) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (; ; Thread.sleep(PAUSE.toMillis())) {
            var checkpoint = service.get("/log/checkpoint").readAllBytes();
            if (size(checkpoint, key) >= listed || System.nanoTime() > deadline) {
                return checkpoint;
            }
        }
    }

    /**
     * As known shortly before the last leaf: no leaf behind the checkpoint has an instant so early. The service refuses it while
     * it does not balance; the check reports that it is missing.
     */
    private void saveTrialBalance(long size) throws IOException, InterruptedException {
        var last = Bundle.last(folder, size);
        if (last.isPresent()) {
            var knownAt = PulledVouchers.postedAt(last.get()).minusMillis(1);
            var file = folder.resolve(PulledVouchers.TRIAL_BALANCE);
            var reason = folder.resolve(PulledVouchers.TRIAL_BALANCE_REFUSED);
            Files.deleteIfExists(file);
            Files.deleteIfExists(reason);
            try {
                save("/trial-balance?knownAt=" + knownAt, file);
            } catch (VerifierException refusal) {
                Files.writeString(reason, refusal.getMessage());
                refused++;
            }
        }
    }

    private void mark() throws IOException {
        Files.writeString(folder.resolve(PulledLog.UNFINISHED), "");
    }

    private static long size(byte[] checkpoint, byte[] key) {
        try {
            return Checkpoint.parse(text(checkpoint), LogKey.parse(text(key))).size();
        } catch (MalformedException malformed) {
            throw new VerifierException("there is no log at this address · 此地址没有日志: " + malformed.getMessage());
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** One refusal does not prevent the download of the others; the check reports the missing one. */
    private void saveAttachments() throws IOException, InterruptedException {
        for (var id : PulledVouchers.attachments(folder.resolve(PulledVouchers.COPIES))) {
            var file = folder.resolve(PulledVouchers.ATTACHMENTS).resolve(id);
            if (Files.notExists(file)) {
                try {
                    save("/attachments/" + id + "/content", file);
                    attachments++;
                } catch (VerifierException refusal) {
                    refused++;
                }
            }
        }
    }

    /** The state at the last download is kept, whatever the present state is. */
    private void keepEarlier() throws IOException {
        var now = folder.resolve(PulledLog.CHECKPOINT);
        if (Files.exists(now)) {
            var kept = Files.createDirectories(folder.resolve(PulledLog.EARLIER));
            Files.move(now, kept.resolve(Files.getLastModifiedTime(now).toMillis() + ".checkpoint"), REPLACE_EXISTING);
        }
    }

    private void save(String path, Path file) throws IOException, InterruptedException {
        Files.createDirectories(file.getParent());
        var unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try (var body = service.get(path)) {
            Files.copy(body, unfinished, REPLACE_EXISTING);
        }
        Files.move(unfinished, file, REPLACE_EXISTING);
    }
}
