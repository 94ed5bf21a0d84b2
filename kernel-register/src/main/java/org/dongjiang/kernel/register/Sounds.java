package org.dongjiang.kernel.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The sounds of Chinese characters and words, from the dictionary of the pinyin library. It is kept as two texts of sorted lines, which are
 * two objects: the maps and tries of the library take 22 MiB of every process and an object for each line 6, and each collection follows
 * and moves them.
 */
final class Sounds {

    private static final char IS = ':';
    private static final Lines CHARACTERS = Lines.of("/pinyin_dict_char.txt", line -> true);
    private static final Lines WORDS = Lines.of("/pinyin_dict_phrase.txt", Sounds::isOfEachCharacter);

    private Sounds() {}

    /**
     * Of each character its sound, such as {@code chóng}, by the longest words; null of one that the dictionary does not know.
     *
     * @param text Chinese characters only
     */
    static List<String> of(String text) {
        var sounds = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + WORDS.longestWord);
            String said = null;
            while (said == null && end - at > 1) {
                said = WORDS.find(text.substring(at, end));
                end = said == null ? end - 1 : end;
            }
            if (said == null) {
                end = at + Character.charCount(text.codePointAt(at));
                said = CHARACTERS.find(text.substring(at, end));
                sounds.add(said == null ? null : said.split(",")[0]);
            } else {
                sounds.addAll(Arrays.asList(said.split(" ")));
            }
            at = end;
        }
        return sounds;
    }

    private static boolean isOfEachCharacter(String line) {
        int is = line.indexOf(IS);
        return line.substring(is + 1).split(" ").length == is;
    }

    /** Lines of a word, {@link #IS} and its sounds, in the order of their characters. */
    private record Lines(String text, int longestWord) {

        private static final char END = '\n';

        static Lines of(String resource, Predicate<String> which) {
            try (var reader = new BufferedReader(
                    new InputStreamReader(Sounds.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
                var lines = reader.lines()
                        .filter(line -> line.indexOf(IS) > 0)
                        .filter(which)
                        .sorted()
                        .toList();
                int longest =
                        lines.stream().mapToInt(line -> line.indexOf(IS)).max().orElseThrow();
                return new Lines(String.join(Character.toString(END), lines) + END, longest);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        /** The sounds of a word; null if it has no line. */
        String find(String word) {
            var wanted = word + IS;
            int from = 0;
            int until = text.length();
            while (from < until) {
                int middle = (from + until) / 2;
                int begin = text.lastIndexOf(END, middle - 1) + 1;
                int end = text.indexOf(END, middle);
                var line = text.substring(begin, end);
                if (line.startsWith(wanted)) {
                    return line.substring(wanted.length());
                }
                if (line.compareTo(wanted) < 0) {
                    from = end + 1;
                } else {
                    until = begin;
                }
            }
            return null;
        }
    }
}
