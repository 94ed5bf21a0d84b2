package org.dongjiang.funds.book.log;

import static org.dongjiang.funds.book.log.LogProblem.NOT_PUBLISHED_YET;
import static org.dongjiang.funds.book.log.LogProblem.TILE_UNKNOWN;
import static org.dongjiang.funds.book.log.LogProblem.TREE_SIZE_INVALID;
import static org.dongjiang.kernel.problem.CommonProblem.RECORD_UNKNOWN;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.dongjiang.proof.MerkleTree;
import org.dongjiang.proof.PostingProof;

/** The published parts of the log. */
@ApplicationScoped
class LogReading {

    private static final int BYTE_BITS = 8;

    private final AgroalDataSource database;
    private final SealingKey key;

    LogReading(AgroalDataSource database, SealingKey key) {
        this.database = database;
        this.key = key;
    }

    /** Queries on the database. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Connection database) throws SQLException;
    }

    private record Published(long size, String note) {}

    /** The key that verifies checkpoints. */
    String key() {
        return key.signer().key().toString();
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code NOT_PUBLISHED_YET} */
    String checkpoint() {
        return read(connection -> last(connection).note());
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code NOT_PUBLISHED_YET} */
    String proof(UUID voucher) {
        return read(connection -> {
            long index = index(connection, voucher);
            var published = last(connection);
            if (index >= published.size()) {
                throw NOT_PUBLISHED_YET.because();
            }
            var path = new MerkleTree(published.size(), new StoredSubtrees(connection)).inclusion(index);
            return new PostingProof(index, path, published.note()).toString();
        });
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code TREE_SIZE_INVALID}, {@code NOT_PUBLISHED_YET} */
    ConsistencyView consistency(long from, long to) {
        return read(connection -> {
            long size = last(connection).size();
            if (from < 1 || from > to || to > size) {
                throw TREE_SIZE_INVALID.at(to > size ? "to" : "from", size);
            }
            return ConsistencyView.of(from, to, new MerkleTree(to, new StoredSubtrees(connection)).consistency(from));
        });
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code TILE_UNKNOWN} */
    byte[] tile(int level, String path) {
        return read(connection -> {
            var tile = published(connection, level * StoredSubtrees.LEVELS, path);
            var hashes = new ByteArrayOutputStream();
            new StoredSubtrees(connection)
                    .read(level * StoredSubtrees.LEVELS, tile.from(), tile.width())
                    .forEach(hash -> hashes.writeBytes(hash.bytes()));
            return hashes.toByteArray();
        });
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code TILE_UNKNOWN} */
    byte[] entries(String path) {
        return read(connection -> {
            var tile = published(connection, 0, path);
            var bundle = new ByteArrayOutputStream();
            try (var select = connection.prepareStatement(
                    "SELECT leaf FROM ledger_leaf WHERE leaf_index >= ? AND leaf_index < ? ORDER BY leaf_index")) {
                select.setLong(1, tile.from());
                select.setLong(2, tile.from() + tile.width());
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        var leaf = rows.getBytes(1);
                        bundle.write(leaf.length >> BYTE_BITS);
                        bundle.write(leaf.length);
                        bundle.writeBytes(leaf);
                    }
                }
            }
            return bundle.toByteArray();
        });
    }

    /** A tile with only published hashes. */
    private static Tile published(Connection database, int level, String path) throws SQLException {
        var tile = Tile.parse(path).orElseThrow(TILE_UNKNOWN::because);
        if (level > Long.SIZE - 2 || tile.from() + tile.width() > last(database).size() >> level) {
            throw TILE_UNKNOWN.because();
        }
        return tile;
    }

    private static long index(Connection database, UUID voucher) throws SQLException {
        try (var select = database.prepareStatement("SELECT leaf_index FROM ledger_leaf WHERE voucher_id = ?")) {
            select.setString(1, voucher.toString());
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw RECORD_UNKNOWN.because(voucher);
                }
                return rows.getLong(1);
            }
        }
    }

    private static Published last(Connection database) throws SQLException {
        try (var select = database.prepareStatement(
                        "SELECT size, note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1");
                var rows = select.executeQuery()) {
            if (!rows.next()) {
                throw NOT_PUBLISHED_YET.because();
            }
            return new Published(rows.getLong(1), rows.getString(2));
        }
    }

    private <T> T read(Question<T> question) {
        try (var connection = database.getConnection()) {
            return question.ask(connection);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
