package org.dongjiang.verifier.log;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The path of a tile of hashes or a bundle of leaves, in a folder and below an address (C2SP tlog-tiles).
 *
 * @param level a number, or {@code entries}
 * @param index among those of its level, from 0
 * @param width its number of hashes or leaves, from 1 to {@link #WIDTH}
 */
public record TilePath(String level, long index, int width) {

    /** Of a full one. */
    public static final int WIDTH = 256;

    /** How many levels of the tree a tile spans. */
    static final int LEVELS = 8;

    private static final String ENTRIES = "entries";
    private static final int GROUP = 1000;

    static TilePath ofHashes(int level, long index, int width) {
        return new TilePath(Integer.toString(level), index, width);
    }

    static TilePath ofEntries(long index, int width) {
        return new TilePath(ENTRIES, index, width);
    }

    /** All tiles of a log, the leaves after the hashes. */
    public static Stream<TilePath> all(long size) {
        var levels = IntStream.range(0, (Long.SIZE - 1) / LEVELS + 1)
                .boxed()
                .flatMap(level -> row(Integer.toString(level), size >> (level * LEVELS)));
        return Stream.concat(levels, row(ENTRIES, size));
    }

    private static Stream<TilePath> row(String level, long count) {
        return LongStream.range(0, (count + WIDTH - 1) / WIDTH)
                .mapToObj(index -> new TilePath(level, index, width(index, count)));
    }

    /** Of the tile at an index, for a given total number of hashes in its level. */
    static int width(long index, long count) {
        return (int) Math.min(WIDTH, count - index * WIDTH);
    }

    /** Whether it is final. */
    public boolean isFull() {
        return width == WIDTH;
    }

    /** Relative to the folder or address of the log. */
    @Override
    public String toString() {
        var path = new StringBuilder("%03d".formatted(index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            path.insert(0, "x%03d/".formatted(rest % GROUP));
        }
        return "tile/" + level + "/" + path + (isFull() ? "" : ".p/" + width);
    }
}
