package org.dongjiang.kernel.register;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.FilterValue;
import org.dongjiang.kernel.listing.Name;

/** What records are found and sorted by: keys of their texts, which are stored with them, so that every database gives the same answer. */
public final class SearchText {

    /** Less than the bytes of a value by which a database sorts (1024). */
    private static final int LONGEST_KEY = 255;

    /** After all letters: Chinese characters follow the Latin ones, as in the dictionary. */
    private static final String HAN = "~";

    /** No word of a search has one, so none is found across two texts. */
    private static final String BETWEEN = "\n";

    private SearchText() {}

    /**
     * What a record is found by: its texts with a filter and, of its {@link Name}, the pinyin and its initials.
     *
     * @param facts a record with the members
     */
    public static String of(Record facts) {
        return Arrays.stream(facts.getClass().getRecordComponents())
                .filter(member -> member.isAnnotationPresent(Filter.class))
                .flatMap(member -> texts(member, FilterValue.value(member, facts)))
                .collect(Collectors.joining(BETWEEN));
    }

    private static Stream<String> texts(RecordComponent member, Object value) {
        if (!(value instanceof String text)) {
            return Stream.empty();
        }
        var folded = folded(text);
        if (!member.isAnnotationPresent(Name.class)) {
            return Stream.of(folded);
        }
        var pinyin = Pinyin.of(folded);
        return Stream.of(
                folded,
                joined(pinyin, Pinyin.Part::withoutTone),
                joined(
                        pinyin,
                        part -> part.syllable() == null
                                ? part.character()
                                : part.syllable().substring(0, 1)));
    }

    private static String joined(Pinyin pinyin, Function<Pinyin.Part, String> written) {
        return pinyin.parts().stream()
                .map(written)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining());
    }

    /** The words of a search, each of which must occur. */
    static List<String> words(String search) {
        return Stream.of(search.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What differs in width or case only becomes the same. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /**
     * What a record is sorted by.
     *
     * @param facts a record with the members
     * @return null if it has no {@link Name}
     */
    public static String sortKey(Record facts) {
        return Arrays.stream(facts.getClass().getRecordComponents())
                .filter(member -> member.isAnnotationPresent(Name.class))
                .map(member -> FilterValue.value(member, facts))
                .filter(Objects::nonNull)
                .map(name -> sortKey((String) name))
                .findFirst()
                .orElse(null);
    }

    /** Character by character: syllable, tone, and the character itself. Of long names the beginning decides. */
    static String sortKey(String name) {
        var key = new StringBuilder();
        for (var part : Pinyin.of(folded(name)).parts()) {
            var next = part.syllable() == null ? part.character() : HAN + part.syllable() + part.character();
            if (key.length() + next.length() > LONGEST_KEY) {
                break;
            }
            key.append(next);
        }
        return key.toString();
    }
}
