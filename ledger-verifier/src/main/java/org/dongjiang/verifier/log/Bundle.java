package org.dongjiang.verifier.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dongjiang.verifier.report.FindingKind;
import org.dongjiang.verifier.report.Findings;
import org.dongjiang.verifier.report.Span;

/**
 * Leaves in one file, each after its length in two bytes.
 *
 * @param from the index of the first
 */
public record Bundle(long from, List<byte[]> leaves) {

    private static final int LENGTH_BYTES = 2;
    private static final int LARGEST_LEAF = 65_535;

    /** The last leaf of a log of this size; empty if it is not there. */
    public static Optional<byte[]> last(Path folder, long size) throws IOException {
        if (size == 0) {
            return Optional.empty();
        }
        long index = (size - 1) / TilePath.WIDTH;
        var leaves = read(folder, TilePath.ofEntries(index, TilePath.width(index, size)), new Findings())
                .leaves();
        return leaves.isEmpty() ? Optional.empty() : Optional.of(leaves.get(leaves.size() - 1));
    }

    /** Reads it; missing or surplus data at its end are a finding. */
    static Bundle read(Path folder, TilePath path, Findings findings) throws IOException {
        long from = path.index() * TilePath.WIDTH;
        var bytes = bytes(folder.resolve(path.toString()), path.width());
        var leaves = new ArrayList<byte[]>();
        while (leaves.size() < path.width() && bytes.remaining() >= LENGTH_BYTES) {
            int length = Short.toUnsignedInt(bytes.getShort());
            if (length > bytes.remaining()) {
                break;
            }
            var leaf = new byte[length];
            bytes.get(leaf);
            leaves.add(leaf);
        }
        long next = from + leaves.size();
        if (leaves.size() < path.width()) {
            findings.add(FindingKind.LEAVES_CUT_OFF, Span.at(next), path.toString());
        } else if (bytes.hasRemaining()) {
            findings.add(FindingKind.LEAVES_BEYOND, Span.at(next), path.toString());
        }
        return new Bundle(from, leaves);
    }

    /** Empty for a missing file; of a file that is too long only enough to detect it. */
    private static ByteBuffer bytes(Path file, int width) throws IOException {
        if (Files.notExists(file)) {
            return ByteBuffer.allocate(0);
        }
        try (var in = Files.newInputStream(file)) {
            return ByteBuffer.wrap(in.readNBytes(width * (LENGTH_BYTES + LARGEST_LEAF) + 1));
        }
    }
}
