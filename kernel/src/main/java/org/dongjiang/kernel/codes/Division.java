package org.dongjiang.kernel.codes;

/** How the code of a division (GB/T 2260) is written. */
public final class Division {

    /** The digits of a province, prefecture, county, town or village. */
    public static final String DIGITS = "^\\d{2}(\\d{2}(\\d{2}(\\d{3}(\\d{3})?)?)?)?$";

    /** How a division is named in a query. */
    public static final Label SOME_DIGITS =
            new Label("代码的前 2、4、6、9 或 12 位，如 4416", "the first 2, 4, 6, 9 or 12 digits of a code, such as 4416");

    private Division() {}

    /**
     * The digits with which the codes of all divisions within one begin: its code without the zeros that fill it, which are the
     * last three of twelve, all after the sixth, and the last two or four of the first six.
     */
    public static String digits(String code) {
        return code.replaceFirst("(?<=^\\d{6})(000){1,2}$|(?<=^\\d{9})000$", "")
                .replaceFirst("(?<=^\\d{2})0000$|(?<=^\\d{4})00$", "");
    }
}
