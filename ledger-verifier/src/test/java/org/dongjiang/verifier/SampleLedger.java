package org.dongjiang.verifier;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dongjiang.proof.GrowingTree;
import org.dongjiang.proof.Hash;
import org.dongjiang.proof.LogSigner;
import org.dongjiang.proof.MerkleTree;
import org.dongjiang.proof.PostingProof;
import org.dongjiang.verifier.fact.FactKind;
import org.dongjiang.verifier.log.TilePath;

/**
 * A ledger as the service posts and publishes it; a test can change any part before it is written to a folder. Its first leaf opens
 * the period of its vouchers, so that the voucher with number n is leaf n.
 */
final class SampleLedger {

    static final String ORIGIN = "ledger.example/funds";
    static final String ATTACHMENT = "a contract";

    static final String FROZEN = "frozen-balances.ndjson";
    static final String FUNDS = "fund-balances.ndjson";
    static final String LINES = "voucher-lines.ndjson";
    static final String TRIAL = "trial-balance.json";

    /** The period of all vouchers, when it was opened. */
    static final String PERIOD = "{\"code\":\"2018-06\",\"events\":[],\"id\":\"p\",\"status\":\"OPEN\"}";

    private static final String SALT = "00112233445566778899aabbccddeeff";

    /** One voucher; every tenth has an attachment. */
    record Posted(int number, UUID id, long debitFen, long creditFen, String maker, String checker) {

        static Posted of(int number) {
            return new Posted(number, uuid('a', number), 100L + number, 100L + number, "ann", "bob");
        }

        Posted withFen(long fen) {
            return new Posted(number, id, fen, fen, maker, checker);
        }

        Posted withCredit(long fen) {
            return new Posted(number, id, debitFen, fen, maker, checker);
        }

        Posted withPeople(String other, String another) {
            return new Posted(number, id, debitFen, creditFen, other, another);
        }

        Posted numbered(int other) {
            return new Posted(other, id, debitFen, creditFen, maker, checker);
        }

        UUID attachment() {
            return uuid('c', number);
        }

        boolean hasAttachment() {
            return number % 10 == 0;
        }

        byte[] leaf() {
            var text = """
                    {"attachments":[%s],"book":"2018","businessDate":"2018-06-15","checker":"%s","documentId":"%s",\
                    "documentKind":"CONTRIBUTION","id":"%s","lines":[{"account":"100201","debit":"%d",\
                    "householdCommitment":"%s","programme":"relief"},{"account":"300101","credit":"%d",\
                    "programme":"relief","source":"giver"}],"madeAt":"%s","maker":"%s","number":%d,"period":"2018-06",\
                    "postedAt":"%s","summaryCommitment":"%s","type":"RECEIPT","v":1}""".formatted(
                            hasAttachment() ? quoted(sha256(ATTACHMENT)) : "",
                            checker,
                            uuid('b', number),
                            id,
                            debitFen,
                            sha256(SALT + "household"),
                            creditFen,
                            Instant.ofEpochSecond(1_529_000_000L + number),
                            maker,
                            number,
                            Instant.ofEpochSecond(1_529_100_000L + number),
                            sha256(SALT + "摘要 " + number));
            return text.getBytes(StandardCharsets.UTF_8);
        }

        String copy(long leafIndex) {
            return """
                    {"id":"%s","version":0,"leafIndex":%d,"code":"2018-06-RECEIPT-%d","book":"2018","period":"2018-06",\
                    "type":"RECEIPT","number":%d,"businessDate":"2018-06-15","summary":"摘要 %d","salt":"%s",\
                    "documentKind":"CONTRIBUTION","documentId":"%s","amount":"%s","attachmentCount":%d,"attachments":[%s],\
                    "reverses":null,"reversedBy":[],"maker":"%s","madeAt":"%s","firstChecker":null,"checker":"%s",\
                    "lines":[%s,%s],"recordedAt":"%s"}""".formatted(
                            id,
                            leafIndex,
                            number,
                            number,
                            number,
                            SALT,
                            uuid('b', number),
                            yuan(debitFen),
                            hasAttachment() ? 1 : 0,
                            hasAttachment()
                                    ? "{\"id\":\"%s\",\"sha256\":\"%s\"}".formatted(attachment(), sha256(ATTACHMENT))
                                    : "",
                            maker,
                            Instant.ofEpochSecond(1_529_000_000L + number),
                            checker,
                            line(1, "100201", debitFen, 0, null, "household"),
                            line(2, "300101", 0, creditFen, "giver", null),
                            Instant.ofEpochSecond(1_529_100_000L + number));
        }

        /** The lines as shown outside the voucher. */
        List<String> listed() {
            return List.of(
                    listed(line(1, "100201", debitFen, 0, null, "household")),
                    listed(line(2, "300101", 0, creditFen, "giver", null)));
        }

        private String listed(String line) {
            return """
                    {"id":"%s","version":0,"voucherId":"%s","book":"2018","period":"2018-06","type":"RECEIPT","number":%d,\
                    "businessDate":"2018-06-15","summary":"摘要 %d","documentKind":"CONTRIBUTION","documentId":"%s",\
                    "recordedAt":"%s","recordedBy":"%s",%s""".formatted(
                            UUID.randomUUID(),
                            id,
                            number,
                            number,
                            uuid('b', number),
                            Instant.ofEpochSecond(1_529_100_000L + number),
                            checker,
                            line.substring(1));
        }

        private static String line(int at, String account, long debit, long credit, String source, String household) {
            return """
                    {"lineNumber":%d,"account":"%s","debit":"%s","credit":"%s","programme":"relief","source":%s,\
                    "project":null,"payee":null,"region":null,"household":%s,"measure":null}""".formatted(at, account, yuan(debit), yuan(credit), quoted(source), quoted(household));
        }
    }

    final KeyPair keys;
    /** As they were posted. */
    final List<Posted> posted = new ArrayList<>();
    /** The bytes that are published. */
    final List<byte[]> leaves = new ArrayList<>();
    /** The vouchers as shown by lists. */
    final List<String> copies = new ArrayList<>();
    /** Their lines as shown by the list of lines. */
    final List<String> lines = new ArrayList<>();
    /** The other lists, by their files; none has a record unless a test adds it. */
    final Map<String, List<String>> lists = new TreeMap<>();

    private SampleLedger(KeyPair keys) {
        this.keys = keys;
        for (var kind : FactKind.listed()) {
            lists.put(kind.file(), new ArrayList<>());
        }
        lists.put(FROZEN, new ArrayList<>());
    }

    /** An intact one with so many leaves. */
    static SampleLedger of(int size) {
        return of(newKeys(), size);
    }

    /** Another one that is signed with the same key. */
    static SampleLedger of(KeyPair keys, int size) {
        var ledger = new SampleLedger(keys);
        if (size > 0) {
            ledger.fact("ACCOUNTING_PERIOD", PERIOD);
            ledger.lists.get(FactKind.ACCOUNTING_PERIOD.file()).add(PERIOD);
        }
        for (int number = 1; number < size; number++) {
            ledger.post(Posted.of(number));
        }
        return ledger;
    }

    /** Posts a voucher as the service would. */
    void post(Posted voucher) {
        copies.add(voucher.copy(leaves.size()));
        lines.addAll(voucher.listed());
        leaves.add(voucher.leaf());
        posted.add(voucher);
    }

    /** Changes the voucher of a leaf, there and in the lists. */
    void rewrite(int index, Posted voucher) {
        leaves.set(index, voucher.leaf());
        int at = index - 1;
        copies.set(at, voucher.copy(index));
        lines.set(2 * at, voucher.listed().get(0));
        lines.set(2 * at + 1, voucher.listed().get(1));
        posted.set(at, voucher);
    }

    /** Records something on which vouchers rest, in the log only. */
    void fact(String kind, String record) {
        leaves.add("{\"by\":\"ann\",\"fact\":\"%s\",\"postedAt\":\"%s\",\"record\":%s,\"v\":1}"
                .formatted(kind, Instant.ofEpochSecond(1_529_100_000L + leaves.size()), record)
                .getBytes(StandardCharsets.UTF_8));
    }

    static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    LogSigner signer(String origin) {
        return new LogSigner(origin, keys.getPublic(), bytes -> {
            try {
                var signing = Signature.getInstance("Ed25519");
                signing.initSign(keys.getPrivate());
                signing.update(bytes);
                return signing.sign();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    /** The checkpoint of the log with this number of leaves. */
    String checkpoint(int size) {
        var tree = tree(leaves.subList(0, size));
        return signer(ORIGIN).sign(size, tree.root()).toString();
    }

    /** The proof issued when the log had this number of leaves. */
    String proof(int index, int size) {
        var path = tree(leaves.subList(0, size)).inclusion(index);
        return new PostingProof(index, path, checkpoint(size)).toString();
    }

    /** Publishes everything: leaves, their tree, the checkpoint, the lists, the attachments. */
    void write(Path folder) throws IOException {
        writeEntries(folder, leaves);
        writeTiles(folder, leaves);
        save(folder.resolve("checkpoint"), checkpoint(leaves.size()));
        writeCopies(folder);
        writeBalances(folder);
        for (var voucher : posted) {
            if (voucher.hasAttachment()) {
                save(folder.resolve("attachments").resolve(voucher.attachment().toString()), ATTACHMENT);
            }
        }
    }

    static void writeEntries(Path folder, List<byte[]> leaves) throws IOException {
        for (int from = 0; from < leaves.size(); from += TilePath.WIDTH) {
            var some = leaves.subList(from, Math.min(leaves.size(), from + TilePath.WIDTH));
            var bundle = ByteBuffer.allocate(
                    some.stream().mapToInt(leaf -> leaf.length + 2).sum());
            some.forEach(leaf -> bundle.putShort((short) leaf.length).put(leaf));
            save(folder.resolve(path("entries", from / TilePath.WIDTH, some.size())), bundle.array());
        }
    }

    /** The tiles of the tree over these leaves. */
    static void writeTiles(Path folder, List<byte[]> leaves) throws IOException {
        var tree = tree(leaves);
        for (int level = 0; leaves.size() >> level > 0; level += 8) {
            int count = leaves.size() >> level;
            for (int from = 0; from < count; from += TilePath.WIDTH) {
                int width = Math.min(TilePath.WIDTH, count - from);
                var tile = ByteBuffer.allocate(width * Hash.LENGTH);
                for (int at = 0; at < width; at++) {
                    tile.put(tree.subtrees().hash(level, from + at).bytes());
                }
                save(folder.resolve(path(Integer.toString(level / 8), from / TilePath.WIDTH, width)), tile.array());
            }
        }
    }

    void writeCopies(Path folder) throws IOException {
        writeVouchers(folder);
        writeList(folder, LINES, lines);
        for (var list : lists.entrySet()) {
            writeList(folder, list.getKey(), list.getValue());
        }
    }

    void writeVouchers(Path folder) throws IOException {
        writeList(folder, "vouchers.ndjson", copies);
    }

    private void writeList(Path folder, String file, List<String> rows) throws IOException {
        var text = new StringBuilder();
        rows.forEach(row -> text.append(row).append('\n'));
        text.append("{\"end\":true,\"count\":%d,\"leaves\":%d}\n".formatted(rows.size(), leaves.size()));
        save(folder.resolve(file), text.toString());
    }

    /** The balances that the service keeps. */
    void writeBalances(Path folder) throws IOException {
        var debit = yuan(posted.stream().mapToLong(Posted::debitFen).sum());
        var credit = yuan(posted.stream().mapToLong(Posted::creditFen).sum());
        writeList(folder, FUNDS, posted.isEmpty() ? List.of() : List.of("""
                        {"id":"f","version":0,"programme":"relief","contributed":"%s","committed":"0.00","disbursed":"0.00",\
                        "available":"%s","bank":"%s"}""".formatted(credit, credit, debit)));
        save(folder.resolve(TRIAL), """
                {"asOf":"2018-06-30","knownAt":"2030-01-01T00:00:00Z","accounts":[
                {"account":"1002","debit":"%1$s","credit":"0.00"},{"account":"100201","debit":"%1$s","credit":"0.00"},
                {"account":"3001","debit":"0.00","credit":"%2$s"},{"account":"300101","debit":"0.00","credit":"%2$s"}]}
                """.formatted(debit, credit));
    }

    static void save(Path file, String text) throws IOException {
        save(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void save(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    static String path(String level, int index, int width) {
        return new TilePath(level, index, width).toString();
    }

    static MerkleTree tree(List<byte[]> leaves) {
        var growing = new GrowingTree(0, new byte[0]);
        leaves.forEach(leaf -> growing.add(Hash.ofLeaf(leaf)));
        return growing.tree();
    }

    private static UUID uuid(char kind, int number) {
        return UUID.fromString("%c0000000-0000-7000-8000-%012d".formatted(kind, number));
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
