package org.dongjiang.kernel.region;

import java.time.YearMonth;

/**
 * A division under one of its names.
 *
 * @param digits that say where it is: 2 of a province, 4 of a prefecture, 6 of a county, 9 of a town, 12 of a village
 * @param firstListed the first revision that has it under this name; null if the tables do not say
 * @param noLongerListed the first revision that does not have it under this name any more; null if the last one has it
 */
public record Region(String digits, String name, YearMonth firstListed, YearMonth noLongerListed) {

    private static final int OF_THE_STANDARD = 6;

    public RegionLevel level() {
        return RegionLevel.of(digits);
    }

    public String code() {
        return code(digits);
    }

    /** As GB/T 2260 writes it: a province and a prefecture are filled with zeros. */
    public static String code(String digits) {
        return digits.length() < OF_THE_STANDARD ? digits + "0".repeat(OF_THE_STANDARD - digits.length()) : digits;
    }

    boolean isListed(YearMonth revision) {
        return (firstListed == null || !revision.isBefore(firstListed))
                && (noLongerListed == null || revision.isBefore(noLongerListed));
    }
}
