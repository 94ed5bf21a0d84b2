package org.dongjiang.funds.book.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dongjiang.proof.Hash;

/** Reads the leaves of the log as they are, to compare with them what is kept beside them. */
public final class StoredLeaves {

    private static final String LEAVES = "SELECT leaf_index, leaf, leaf_hash FROM ledger_leaf"
            + " WHERE leaf_index >= ? AND leaf_index < ? ORDER BY leaf_index";

    /** A leaf as its row is now. */
    public static final class StoredLeaf {
        private final long index;
        private final byte[] bytes;
        private final Hash hash;
        private final boolean intact;

        private StoredLeaf(long index, byte[] bytes, byte[] storedHash) {
            this.index = index;
            this.bytes = bytes;
            hash = Hash.ofLeaf(bytes);
            intact = hash.equals(Hash.of(storedHash));
        }

        public long index() {
            return index;
        }

        public boolean has(byte[] other) {
            return Arrays.equals(bytes, other);
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        /** Of its bytes. */
        public Hash hash() {
            return hash;
        }

        /** Whether its stored hash is that of its bytes. */
        public boolean intact() {
            return intact;
        }
    }

    private StoredLeaves() {}

    /** The number of leaves of the log. */
    public static long size(Connection database) throws SQLException {
        return LogRow.look(database).size();
    }

    /** The root that the log states. */
    public static Hash root(Connection database) throws SQLException {
        return LogRow.look(database).growing().tree().root();
    }

    public static List<StoredLeaf> read(Connection database, long from, long until) throws SQLException {
        var leaves = new ArrayList<StoredLeaf>();
        try (var select = database.prepareStatement(LEAVES)) {
            select.setLong(1, from);
            select.setLong(2, until);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    leaves.add(new StoredLeaf(rows.getLong(1), rows.getBytes(2), rows.getBytes(3)));
                }
            }
        }
        return leaves;
    }
}
