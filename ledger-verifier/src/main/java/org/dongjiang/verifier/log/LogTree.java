package org.dongjiang.verifier.log;

import static org.dongjiang.verifier.report.FindingKind.TILE_DIFFERS;
import static org.dongjiang.verifier.report.FindingKind.TILE_MALFORMED;
import static org.dongjiang.verifier.report.FindingKind.TILE_MISSING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dongjiang.proof.GrowingTree;
import org.dongjiang.proof.Hash;
import org.dongjiang.proof.MerkleTree;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;

/**
 * The tree computed from the leaves, compared with the hash tiles. It uses the leaves alone. If a hash tile differs, a
 * second tree is computed from the leaf hashes in the tiles, to determine which of the two was signed.
 */
final class LogTree {

    /**
     * A hash computed from the leaves.
     *
     * @param doubted whether a tile below it differs: then a difference of a tile above it is no new finding
     */
    private record Node(Hash hash, boolean doubted) {}

    private final Path folder;
    private final Findings findings;
    /** Of each stored level the nodes that do not fill a tile yet. */
    private final List<List<Node>> open = new ArrayList<>();

    private GrowingTree made = new GrowingTree(0, new byte[0]);
    /** Null while the tiles agree, and if they are incomplete. */
    private GrowingTree told;

    private boolean toldAll = true;
    private long firstDoubted = -1;

    LogTree(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    long size() {
        return made.tree().size();
    }

    /**
     * Adds the leaves of a bundle; only the last one is not full.
     *
     * @param width its expected number of leaves
     */
    void add(List<Hash> leaves, int width) throws IOException {
        long from = size();
        var before = made;
        leaves.forEach(made::add);
        open(0).addAll(leaves.stream().map(leaf -> new Node(leaf, false)).toList());
        var tile = read(0, from / TilePath.WIDTH, width);
        listen(before, from, leaves, tile);
        if (leaves.size() == TilePath.WIDTH) {
            fill(0, from / TilePath.WIDTH, tile);
        } else {
            compare(0, from / TilePath.WIDTH, tile);
        }
    }

    /** Continues with the bundle added last; roots of earlier sizes can no longer be computed. */
    void forget() {
        made = new GrowingTree(size(), made.tree().fullSubtrees());
        if (told != null) {
            told = new GrowingTree(told.tree().size(), told.tree().fullSubtrees());
        }
    }

    /** Of the tree at an earlier size, within the bundle added last. */
    Hash root(long size) {
        return new MerkleTree(size, made).root();
    }

    /** Compares the last tile of each level above the leaves, where it is not full. */
    void end() throws IOException {
        for (int level = 1; level < open.size(); level++) {
            int width = open.get(level).size();
            if (width > 0) {
                long index = (size() >> (level * TilePath.LEVELS)) / TilePath.WIDTH;
                compare(level, index, read(level, index, width));
            }
        }
    }

    /** The first leaf that is not as it was signed, if the tiles produce the signed root and the leaves do not. */
    OptionalLong firstChanged(Hash signed) {
        boolean believed = toldAll && told != null && told.tree().root().equals(signed);
        return believed ? OptionalLong.of(firstDoubted) : OptionalLong.empty();
    }

    /** Continues the second tree, or starts it where the tiles first differ. */
    private void listen(GrowingTree before, long from, List<Hash> leaves, Optional<List<Hash>> tile) {
        if (tile.isEmpty() || tile.get().size() > leaves.size()) {
            toldAll = false;
        } else if (told != null) {
            tile.get().forEach(told::add);
        } else if (!tile.get().equals(leaves)) {
            told = new GrowingTree(from, new MerkleTree(from, before).fullSubtrees());
            tile.get().forEach(told::add);
        }
    }

    private List<Node> open(int level) {
        while (open.size() <= level) {
            open.add(new ArrayList<>());
        }
        return open.get(level);
    }

    /** A tile is full: its hash belongs to the level above, and may fill a tile there. */
    private void fill(int level, long index, Optional<List<Hash>> tile) throws IOException {
        boolean doubted = compare(level, index, tile);
        open(level).clear();
        var above = open(level + 1);
        above.add(new Node(made.hash((level + 1) * TilePath.LEVELS, index), doubted));
        if (above.size() == TilePath.WIDTH) {
            long next = index / TilePath.WIDTH;
            fill(level + 1, next, read(level + 1, next, TilePath.WIDTH));
        }
    }

    /** @return whether the tile differs from the leaves */
    private boolean compare(int level, long index, Optional<List<Hash>> tile) {
        var nodes = open(level);
        boolean doubted = nodes.stream().anyMatch(Node::doubted);
        for (int at = 0; tile.isPresent() && at < nodes.size(); at++) {
            var node = nodes.get(at);
            if (!node.hash().equals(tile.get().get(at))) {
                doubted = true;
                if (!node.doubted()) {
                    tell(level, index, at, tile.get().size());
                }
            }
        }
        return doubted;
    }

    private void tell(int level, long index, int at, int width) {
        var span = span(level, index * TilePath.WIDTH + at, 1);
        if (level == 0 && firstDoubted < 0) {
            firstDoubted = span.from();
        }
        findings.add(TILE_DIFFERS, span, TilePath.ofHashes(level, index, width) + ", hash " + at);
    }

    /** Empty if it is missing or malformed. */
    private Optional<List<Hash>> read(int level, long index, int width) throws IOException {
        var path = TilePath.ofHashes(level, index, width);
        var span = span(level, index * TilePath.WIDTH, width);
        var file = folder.resolve(path.toString());
        if (Files.notExists(file)) {
            findings.add(TILE_MISSING, span, path.toString());
            return Optional.empty();
        }
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(TilePath.WIDTH * Hash.LENGTH + 1);
        }
        if (bytes.length != width * Hash.LENGTH) {
            findings.add(TILE_MALFORMED, span, path.toString());
            return Optional.empty();
        }
        var hashes = new ArrayList<Hash>();
        for (int at = 0; at < bytes.length; at += Hash.LENGTH) {
            hashes.add(Hash.of(Arrays.copyOfRange(bytes, at, at + Hash.LENGTH)));
        }
        return Optional.of(hashes);
    }

    private static Span span(int level, long index, int width) {
        int bits = level * TilePath.LEVELS;
        return new Span(index << bits, ((index + width) << bits) - 1);
    }
}
