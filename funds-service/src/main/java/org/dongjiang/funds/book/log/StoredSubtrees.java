package org.dongjiang.funds.book.log;

import static org.dongjiang.funds.book.log.LogProblem.LOG_LEAF_ALTERED;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dongjiang.proof.Hash;
import org.dongjiang.proof.Subtrees;

/**
 * The subtrees of the stored log: the leaves, and the nodes of every eighth level. Nodes between them are computed.
 * Reads a tile of 256 hashes at a time, so that a proof needs few queries for a log of any length.
 */
final class StoredSubtrees implements Subtrees {

    /** One in so many levels is stored; a tile spans the same number (C2SP tlog-tiles). */
    static final int LEVELS = 8;

    /** Maximum number of hashes in a tile. */
    static final int WIDTH = 1 << LEVELS;

    private static final String LEAVES =
            "SELECT leaf_index, leaf_hash FROM ledger_leaf WHERE leaf_index >= ? AND leaf_index < ? ORDER BY leaf_index";
    private static final String NODES =
            "SELECT node_index, hash FROM ledger_node WHERE node_index >= ? AND node_index < ? AND level = ?"
                    + " ORDER BY node_index";

    private record Place(int level, long index) {}

    private final Connection database;
    private final Map<Place, List<Hash>> tiles = new HashMap<>();

    StoredSubtrees(Connection database) {
        this.database = database;
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code LOG_LEAF_ALTERED} if it, or one before it in its tile, is missing */
    @Override
    public Hash hash(int level, long index) {
        if (level % LEVELS != 0) {
            return Hash.ofNode(hash(level - 1, 2 * index), hash(level - 1, 2 * index + 1));
        }
        var tile = tiles.computeIfAbsent(
                new Place(level, index / WIDTH), place -> read(place.level(), place.index() * WIDTH, WIDTH));
        int at = (int) (index % WIDTH);
        if (at >= tile.size()) {
            throw LOG_LEAF_ALTERED.because(index << level, 1L << level);
        }
        return tile.get(at);
    }

    /** Hashes of a stored level in order, up to the first that is missing. */
    List<Hash> read(int level, long from, int most) {
        try (var select = database.prepareStatement(level == 0 ? LEAVES : NODES)) {
            select.setLong(1, from);
            select.setLong(2, from + most);
            if (level > 0) {
                select.setInt(3, level);
            }
            var hashes = new ArrayList<Hash>();
            try (var rows = select.executeQuery()) {
                while (rows.next() && rows.getLong(1) == from + hashes.size()) {
                    hashes.add(Hash.of(rows.getBytes(2)));
                }
            }
            return hashes;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
