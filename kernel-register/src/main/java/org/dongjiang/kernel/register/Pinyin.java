package org.dongjiang.kernel.register;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with the sound of its Chinese characters in Hanyu Pinyin (GB/T 16159). Of a character with several sounds the words around it
 * decide, as far as the dictionary knows them: 重庆 is chóng qìng, 重点 is zhòng diǎn.
 */
record Pinyin(List<Part> parts) {

    private static final Pattern SYLLABLE = Pattern.compile("[a-zü]+[1-5]?");
    private static final String BETWEEN = " ";
    private static final String NEUTRAL_TONE = "5";

    /**
     * A character.
     *
     * @param syllable with the number of its tone, ü as v; null if it has no sound
     */
    record Part(String character, String syllable) {

        String withoutTone() {
            return syllable == null ? character : syllable.substring(0, syllable.length() - 1);
        }

        String initial() {
            return syllable == null ? character : syllable.substring(0, 1);
        }
    }

    static Pinyin of(String text) {
        var parts = new ArrayList<Part>();
        var han = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN) {
                han.appendCodePoint(point);
            } else {
                addSounds(parts, han);
                parts.add(new Part(Character.toString(point), null));
            }
        });
        addSounds(parts, han);
        return new Pinyin(parts);
    }

    private static void addSounds(List<Part> parts, StringBuilder han) {
        if (han.isEmpty()) {
            return;
        }
        var characters = han.codePoints().mapToObj(Character::toString).toList();
        var sounds = sounds(han.toString());
        // Of characters beyond U+FFFF the library knows nothing, and counts them as two.
        boolean isEach = sounds.size() == characters.size();
        for (int at = 0; at < characters.size(); at++) {
            var character = characters.get(at);
            parts.add(new Part(
                    character,
                    syllable(isEach ? sounds.get(at) : sounds(character).get(0))));
        }
        han.setLength(0);
    }

    private static List<String> sounds(String text) {
        return List.of(
                PinyinHelper.toPinyin(text, PinyinStyleEnum.NUM_LAST, BETWEEN).split(BETWEEN));
    }

    private static String syllable(String sound) {
        if (!SYLLABLE.matcher(sound).matches()) {
            return null;
        }
        var written = sound.replace('ü', 'v');
        return Character.isDigit(written.charAt(written.length() - 1)) ? written : written + NEUTRAL_TONE;
    }
}
