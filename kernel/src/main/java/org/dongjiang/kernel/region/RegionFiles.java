package org.dongjiang.kernel.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tables of divisions: those of the product, then those of a site. A line has values between commas; the first names the columns.
 *
 * @param site a folder with tables of the same names; empty if a site has none
 */
record RegionFiles(Optional<Path> site) {

    /**
     * The lines of a table.
     *
     * @throws IllegalArgumentException if a line is not one of it; the message names the file and the line
     */
    <T> List<T> read(String name, Function<String[], T> line) {
        var read = new ArrayList<T>();
        try {
            var shipped = RegionFiles.class.getResourceAsStream(name);
            if (shipped != null) {
                try (var lines = new BufferedReader(new InputStreamReader(shipped, StandardCharsets.UTF_8))) {
                    add(name, lines.lines().toList(), line, read);
                }
            }
            var added = site.map(folder -> folder.resolve(name)).filter(Files::exists);
            if (added.isPresent()) {
                add(added.get().toString(), Files.readAllLines(added.get()), line, read);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return read;
    }

    private static <T> void add(String file, List<String> lines, Function<String[], T> line, List<T> read) {
        for (int at = 1; at < lines.size(); at++) {
            try {
                read.add(line.apply(lines.get(at).strip().split(",", -1)));
            } catch (RuntimeException unreadable) {
                throw new IllegalArgumentException(
                        "%s, line %d is none of this table: %s".formatted(file, at + 1, lines.get(at)), unreadable);
            }
        }
    }
}
