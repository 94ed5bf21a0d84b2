package org.dongjiang.funds.book.log;

import static org.dongjiang.funds.book.log.LogProblem.LOG_LEAF_ALTERED;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import org.dongjiang.proof.GrowingTree;

/** Hashes the bytes of stored leaves again. */
final class HashedLeaves {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private HashedLeaves() {}

    /**
     * Adds stored leaves to a tree.
     *
     * @return the instant of the last of them; 0 if there is none
     * @throws org.dongjiang.kernel.problem.Problem {@code LOG_LEAF_ALTERED} if one is missing, or its hash is not of its
     *     bytes
     */
    static long addTo(GrowingTree tree, Connection database, long from, long until) throws SQLException {
        long postedAtMillis = 0;
        for (long at = from; at < until; at += StoredSubtrees.WIDTH) {
            postedAtMillis = addPart(tree, database, at, Math.min(until, at + StoredSubtrees.WIDTH));
        }
        return postedAtMillis;
    }

    private static long addPart(GrowingTree tree, Connection database, long from, long until) throws SQLException {
        var leaves = StoredLeaves.read(database, from, until);
        long next = from;
        for (var leaf : leaves) {
            if (leaf.index() != next || !leaf.intact()) {
                throw LOG_LEAF_ALTERED.because(next, 1);
            }
            tree.add(leaf.hash());
            next++;
        }
        if (next < until) {
            throw LOG_LEAF_ALTERED.because(next, until - next);
        }
        return postedAtMillis(leaves.get(leaves.size() - 1).bytes(), until - 1);
    }

    /** Every leaf has it, whatever else it records. */
    private static long postedAtMillis(byte[] leaf, long index) {
        try {
            return Instant.parse(JSON.readTree(leaf).path("postedAt").asText()).toEpochMilli();
        } catch (IOException | DateTimeException unreadable) {
            throw LOG_LEAF_ALTERED.because(index, 1);
        }
    }
}
