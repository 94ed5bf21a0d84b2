package org.dongjiang.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final int LARGEST = 256;

    /** The leaves, roots and proofs published with the first implementations of RFC 6962. */
    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HEX::parseHex)
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final String FIRST_LEAF = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
    private static final String SECOND_LEAF = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String FIFTH_LEAF = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String LEAVES_2_TO_3 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String LEAVES_4_TO_5 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
    private static final String LEAVES_4_TO_7 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
    private static final String LEAVES_6_TO_7 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";

    @Test
    void roots_and_proofs_are_the_published_ones() {
        for (int size = 0; size < ROOTS.size(); size++) {
            assertEquals(
                    ROOTS.get(size),
                    HEX.formatHex(grown(LEAVES.subList(0, size)).root().bytes()));
        }
        assertEquals(List.of(), hex(tree(1).inclusion(0)));
        assertEquals(List.of(SECOND_LEAF, LEAVES_2_TO_3, LEAVES_4_TO_7), hex(tree(8).inclusion(0)));
        assertEquals(List.of(FIFTH_LEAF, LEAVES_6_TO_7, ROOTS.get(4)), hex(tree(8).inclusion(5)));
        assertEquals(List.of(ROOTS.get(2)), hex(tree(3).inclusion(2)));
        assertEquals(List.of(FIRST_LEAF, LEAVES_2_TO_3, FIFTH_LEAF), hex(tree(5).inclusion(1)));
        assertEquals(List.of(), hex(tree(1).consistency(1)));
        assertEquals(List.of(SECOND_LEAF, LEAVES_2_TO_3, LEAVES_4_TO_7), hex(tree(8).consistency(1)));
        assertEquals(List.of(LEAVES_4_TO_5, LEAVES_6_TO_7, ROOTS.get(4)), hex(tree(8).consistency(6)));
        assertEquals(List.of(LEAVES_2_TO_3, FIFTH_LEAF), hex(tree(5).consistency(2)));
    }

    @Test
    void every_proof_of_every_small_tree_is_accepted_and_every_root_is_the_defined_one() {
        var leaves = numbered(LARGEST);
        var tree = new GrowingTree(0, new byte[0]);
        var roots = new ArrayList<Hash>();
        roots.add(defined(List.of()));
        for (int size = 1; size <= LARGEST; size++) {
            tree.add(Hash.ofLeaf(leaves.get(size - 1)));
            roots.add(tree.tree().root());
            assertEquals(defined(leaves.subList(0, size)), roots.get(size));
            for (int index = 0; index < size; index++) {
                var path = tree.tree().inclusion(index);
                assertTrue(Proofs.includes(size, roots.get(size), index, Hash.ofLeaf(leaves.get(index)), path));
                assertFalse(Proofs.includes(
                        size, roots.get(size), (index + 1) % (size + 1), Hash.ofLeaf(leaves.get(index)), path));
            }
            for (int smaller = 1; smaller <= size; smaller++) {
                var proof = tree.tree().consistency(smaller);
                assertTrue(Proofs.extend(smaller, roots.get(smaller), size, roots.get(size), proof));
                assertFalse(Proofs.extend(smaller, roots.get(smaller - 1), size, roots.get(size), proof));
            }
            assertTrue(Proofs.extend(0, roots.get(0), size, roots.get(size), List.of()));
        }
    }

    /** Interrupted at any point, it continues with what was stored, and proves what is added. */
    @Test
    void a_tree_grows_on_from_the_subtrees_that_were_kept_of_it() {
        var leaves = numbered(LARGEST);
        for (int kept = 0; kept <= LARGEST; kept += 5) {
            for (int size = kept; size <= Math.min(LARGEST, kept + 9); size++) {
                var before = grown(leaves.subList(0, kept));
                var tree = new GrowingTree(kept, before.fullSubtrees());
                leaves.subList(kept, size).forEach(leaf -> tree.add(Hash.ofLeaf(leaf)));
                var root = tree.tree().root();
                assertEquals(grown(leaves.subList(0, size)).root(), root);
                for (int index = kept; index < size; index++) {
                    var path = tree.tree().inclusion(index);
                    assertTrue(Proofs.includes(size, root, index, Hash.ofLeaf(leaves.get(index)), path));
                }
            }
        }
    }

    private static MerkleTree tree(int size) {
        return grown(LEAVES.subList(0, size));
    }

    static MerkleTree grown(List<byte[]> leaves) {
        var tree = new GrowingTree(0, new byte[0]);
        leaves.forEach(leaf -> tree.add(Hash.ofLeaf(leaf)));
        return tree.tree();
    }

    static List<byte[]> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> ("voucher " + n).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** As RFC 6962 defines it, word for word. */
    private static Hash defined(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Hash.OF_NOTHING;
        }
        if (leaves.size() == 1) {
            return Hash.ofLeaf(leaves.get(0));
        }
        int left = 1;
        while (left * 2 < leaves.size()) {
            left *= 2;
        }
        return Hash.ofNode(defined(leaves.subList(0, left)), defined(leaves.subList(left, leaves.size())));
    }

    private static List<String> hex(List<Hash> hashes) {
        return hashes.stream().map(hash -> HEX.formatHex(hash.bytes())).toList();
    }
}
