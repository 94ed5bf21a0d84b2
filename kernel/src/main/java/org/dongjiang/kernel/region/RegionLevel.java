package org.dongjiang.kernel.region;

import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** A level of the divisions of the country. */
public enum RegionLevel implements Coded {
    PROVINCE(2, "省级", "province"),
    PREFECTURE(4, "地级", "prefecture"),
    COUNTY(6, "县级", "county"),
    TOWN(9, "乡级", "town"),
    VILLAGE(12, "村级", "village");

    private final int digits;
    private final Label label;

    RegionLevel(int digits, String zh, String en) {
        this.digits = digits;
        label = new Label(zh, en);
    }

    /** @param digits that say where it is, without the zeros that fill the code of a larger division */
    public static RegionLevel of(String digits) {
        return Stream.of(values())
                .filter(level -> level.digits == digits.length())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no code of a division: " + digits));
    }

    /** The digits of the next larger division; null of a province. */
    public String larger(String digits) {
        return this == PROVINCE ? null : digits.substring(0, values()[ordinal() - 1].digits);
    }

    @Override
    public Label label() {
        return label;
    }
}
