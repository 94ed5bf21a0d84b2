package org.dongjiang.funds.book.log;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tile of the tree or a bundle of leaves, with its path (C2SP tlog-tiles): {@code x001/x234/067} or, if it is not
 * full, {@code 067.p/5}.
 *
 * @param index among the tiles of its level, from 0
 * @param width its number of hashes or leaves, 1 to 256
 */
record Tile(long index, int width) {

    private static final Pattern PATH = Pattern.compile("((?:x\\d{3}/){0,4})(\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    /** Empty if the path is not valid. */
    static Optional<Tile> parse(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches() || path.startsWith("x000/")) {
            return Optional.empty();
        }
        int width = parts.group(3) == null ? StoredSubtrees.WIDTH : Integer.parseInt(parts.group(3));
        if (parts.group(3) != null && width >= StoredSubtrees.WIDTH) {
            return Optional.empty();
        }
        return Optional.of(new Tile(Long.parseLong(parts.group(1).replaceAll("[x/]", "") + parts.group(2)), width));
    }

    /** The first of its hashes or leaves. */
    long from() {
        return index * StoredSubtrees.WIDTH;
    }
}
