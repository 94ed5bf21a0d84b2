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
 * The sounds of Chinese characters and words, from the dictionary of the pinyin library. It is kept as sorted lines: the maps and tries of
 * the library take 22 MiB of every process, and lengthen each of its collections.
 */
final class Sounds {

    private static final char IS = ':';
    private static final String[] CHARACTERS = lines("/pinyin_dict_char.txt", line -> true);
    private static final String[] WORDS = lines("/pinyin_dict_phrase.txt", Sounds::isOfEachCharacter);
    private static final int LONGEST_WORD =
            Arrays.stream(WORDS).mapToInt(line -> line.indexOf(IS)).max().orElseThrow();

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
            int end = Math.min(text.length(), at + LONGEST_WORD);
            String said = null;
            while (said == null && end - at > 1) {
                said = find(WORDS, text.substring(at, end));
                end = said == null ? end - 1 : end;
            }
            if (said == null) {
                end = at + Character.charCount(text.codePointAt(at));
                said = find(CHARACTERS, text.substring(at, end));
                sounds.add(said == null ? null : said.split(",")[0]);
            } else {
                sounds.addAll(Arrays.asList(said.split(" ")));
            }
            at = end;
        }
        return sounds;
    }

    private static String find(String[] lines, String word) {
        var begin = word + IS;
        int at = -Arrays.binarySearch(lines, begin) - 1;
        return at >= 0 && at < lines.length && lines[at].startsWith(begin) ? lines[at].substring(begin.length()) : null;
    }

    private static boolean isOfEachCharacter(String line) {
        int is = line.indexOf(IS);
        return line.substring(is + 1).split(" ").length == is;
    }

    private static String[] lines(String resource, Predicate<String> which) {
        try (var reader = new BufferedReader(
                new InputStreamReader(Sounds.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> line.indexOf(IS) > 0)
                    .filter(which)
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
