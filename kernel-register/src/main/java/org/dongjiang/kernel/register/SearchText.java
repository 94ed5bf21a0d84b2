package org.dongjiang.kernel.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
     * The keys of a record.
     *
     * @param sort by which its {@link Name} is sorted; null if it has none
     * @param text in which a search finds it: its texts with a filter and, of its name, the pinyin and the initials
     */
    public record Keys(String sort, String text) {}

    /** @param facts a record with the members */
    public static Keys of(Record facts) {
        String sort = null;
        var texts = new ArrayList<String>();
        for (var member : facts.getClass().getRecordComponents()) {
            if (member.isAnnotationPresent(Filter.class) && FilterValue.value(member, facts) instanceof String text) {
                var folded = folded(text);
                texts.add(folded);
                if (member.isAnnotationPresent(Name.class)) {
                    var pinyin = Pinyin.of(folded);
                    sort = sortKey(pinyin);
                    texts.add(joined(pinyin, Pinyin.Part::withoutTone));
                    texts.add(joined(pinyin, Pinyin.Part::initial));
                }
            }
        }
        return new Keys(sort, String.join(BETWEEN, texts));
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

    /** By which a name is sorted. */
    static String sortKey(String name) {
        return sortKey(Pinyin.of(folded(name)));
    }

    /** Character by character: syllable, tone, and the character itself. Of long names the beginning decides. */
    private static String sortKey(Pinyin pinyin) {
        var key = new StringBuilder();
        for (var part : pinyin.parts()) {
            var next = part.syllable() == null ? part.character() : HAN + part.syllable() + part.character();
            if (key.length() + next.length() > LONGEST_KEY) {
                break;
            }
            key.append(next);
        }
        return key.toString();
    }
}
