package org.dongjiang.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostingProofTest {

    private static final String ORIGIN = "dongjiang.example/funds";
    private static final int MUTATIONS = 20_000;
    private static final int SIZE = 100;

    private static final List<byte[]> LEAVES = MerkleTreeTest.numbered(SIZE);
    private static final Map<Integer, String> TEXTS = new ConcurrentHashMap<>();

    private static LogSigner signer;

    @BeforeAll
    static void makeKeys() throws Exception {
        signer = signer(ORIGIN);
    }

    private static LogSigner signer(String origin) throws Exception {
        var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
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

    private static byte[] leaf(int index) {
        return LEAVES.get(index);
    }

    private static PostingProof proof(int index) {
        var tree = MerkleTreeTest.grown(LEAVES);
        return new PostingProof(
                index,
                tree.inclusion(index),
                signer.sign(tree.size(), tree.root()).toString());
    }

    /** From C2SP's signed-note: a note and the key that signed it, made by another program. */
    @Test
    void a_note_of_another_program_is_accepted() {
        var key = LogKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        var note = """
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """;
        assertTrue(key.vouchesFor(SignedNote.parse(note)));
        assertEquals(note, SignedNote.parse(note).toString());
        assertEquals(key.toString(), LogKey.parse(key.toString()).toString());
    }

    @Test
    void a_proof_says_what_the_log_was() {
        for (int index = 0; index < SIZE; index++) {
            var read = PostingProof.parse(proof(index).toString());
            var checkpoint = read.check(leaf(index), signer.key());
            assertEquals(SIZE, checkpoint.size());
            assertEquals(proof(index).toString(), read.toString());
        }
        assertEquals(
                Hash.OF_NOTHING,
                Checkpoint.parse(signer.sign(0, Hash.OF_NOTHING).toString(), signer.key())
                        .root());
    }

    @Test
    void a_proof_of_another_log_or_for_another_leaf_is_refused() throws Exception {
        var proof = proof(7);
        var sameName = signer(ORIGIN);
        var otherName = signer("elsewhere.example/funds");
        assertThrows(MalformedException.class, () -> proof.check(leaf(7), sameName.key()));
        assertThrows(MalformedException.class, () -> proof.check(leaf(7), otherName.key()));
        assertThrows(MalformedException.class, () -> proof.check(leaf(8), signer.key()));
    }

    /** An additional signature of another key changes nothing; a false signature in the name of the log makes the note invalid. */
    @Test
    void signatures_of_others_do_not_count() throws Exception {
        var note = SignedNote.parse(proof(7).checkpoint());
        var both = new ArrayList<>(
                signer("witness.example").sign(0, Hash.OF_NOTHING).signatures());
        both.addAll(note.signatures());
        assertTrue(signer.key().vouchesFor(new SignedNote(note.text(), both)));
        var own = note.signatures().get(0);
        both.add(SignedNote.Signature.of(own.name(), own.keyId(), new byte[64]));
        assertThrows(
                MalformedException.class,
                () -> Checkpoint.parse(new SignedNote(note.text(), both).toString(), signer.key()));
    }

    /** A proof with any change of its text is refused as malformed or false, and never causes another error. */
    @Test
    void no_changed_proof_is_accepted() {
        IntStream.range(0, MUTATIONS).parallel().forEach(turn -> {
            int index = turn % SIZE;
            var text = proofText(index);
            var changed = mutated(text, new Random(turn));
            if (!changed.equals(text)) {
                assertThrows(
                        MalformedException.class,
                        () -> PostingProof.parse(changed).check(leaf(index), signer.key()),
                        changed);
            }
        });
    }

    private static String proofText(int index) {
        return TEXTS.computeIfAbsent(index, at -> proof(at).toString());
    }

    private static String mutated(String text, Random random) {
        int at = random.nextInt(text.length());
        var lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        int line = random.nextInt(lines.size());
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at);
            case 2 -> text.substring(0, at) + (char) random.nextInt(0x3000) + text.substring(at + 1);
            case 3 -> text.substring(0, at) + (char) random.nextInt(' ', 0x7f) + text.substring(at);
            case 4 -> {
                lines.remove(line);
                yield String.join("", lines);
            }
            case 5 -> {
                Collections.swap(lines, line, random.nextInt(lines.size()));
                yield String.join("", lines);
            }
            case 6 -> {
                lines.add(random.nextInt(lines.size()), lines.get(line));
                yield String.join("", lines);
            }
            default -> text.replaceFirst("index \\d+", "index " + random.nextInt(2 * SIZE));
        };
    }
}
