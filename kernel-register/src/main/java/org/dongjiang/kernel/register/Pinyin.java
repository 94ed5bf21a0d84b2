package org.dongjiang.kernel.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with the sound of its Chinese characters in Hanyu Pinyin (GB/T 16159). Of a character with several sounds the words around it
 * decide, as far as the dictionary knows them: 重庆 is chóng qìng, 重点 is zhòng diǎn.
 */
record Pinyin(List<Part> parts) {

    /** The marks of the first to the fourth tone. */
    private static final String TONES = "\u0304\u0301\u030c\u0300";

    private static final char DIAERESIS = '\u0308';
    private static final int NEUTRAL_TONE = 5;

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
        var characters = han.codePoints().mapToObj(Character::toString).toList();
        var sounds = Sounds.of(han.toString());
        for (int at = 0; at < characters.size(); at++) {
            parts.add(new Part(characters.get(at), syllable(sounds.get(at))));
        }
        han.setLength(0);
    }

    /** {@code lüè} is {@code lve4}. */
    private static String syllable(String sound) {
        if (sound == null) {
            return null;
        }
        var letters = new StringBuilder();
        int tone = NEUTRAL_TONE;
        for (char one : Normalizer.normalize(sound, Normalizer.Form.NFD).toCharArray()) {
            if (one == DIAERESIS) {
                letters.setCharAt(letters.length() - 1, 'v');
            } else if (TONES.indexOf(one) >= 0) {
                tone = TONES.indexOf(one) + 1;
            } else if (Character.isLetter(one)) {
                letters.append(one);
            }
        }
        return letters.isEmpty() ? null : letters.append(tone).toString();
    }
}
