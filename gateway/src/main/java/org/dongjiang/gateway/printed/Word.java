package org.dongjiang.gateway.printed;

import java.util.Set;

/**
 * A word of the list.
 *
 * @param qualifier of BEFORE and AFTER; otherwise null
 * @param power of POWER; otherwise 0
 * @param kinds of MEASURE_WORD and COUNTED: units of the indicators that it can count
 */
record Word(Role role, Qualifier qualifier, int power, Set<String> kinds) {

    static Word of(Role role) {
        return new Word(role, null, 0, Set.of());
    }

    static Word of(Role role, Qualifier qualifier) {
        return new Word(role, qualifier, 0, Set.of());
    }

    static Word power(int power) {
        return new Word(Role.POWER, null, power, Set.of());
    }

    static Word of(Role role, Set<String> kinds) {
        return new Word(role, null, 0, kinds);
    }

    /** The role of a word in a text with a figure. */
    enum Role {
        /** Names the subject of the figure, or has no meaning; it does not change the figure. */
        NEUTRAL,
        /** A comma or a full stop. */
        MARK,
        /** May stand between a word that qualifies a number and the number: 增长了9.6%. */
        LINK,
        /** 为, 是: allowed after a noun (增幅为9.6%), but not after a verb, where 下降为9.6% could be the level. */
        COPULA,
        /** A qualifier before the number. */
        BEFORE,
        /** A qualifier after the unit. */
        AFTER,
        /** A verb of growth. */
        RISES,
        /** A noun of growth. */
        RISE,
        FALLS,
        FALL,
        /** 同比: belongs to a change, which must follow. */
        YEAR_ON_YEAR,
        /** 负. */
        MINUS,
        /** A hyphen: a sign if no word is before it, a range between two numbers, otherwise unknown. */
        HYPHEN,
        /** Between two numbers a range, and after a verb of change the level reached. */
        TO,
        /** Between two numbers a range. */
        RANGE,
        /** A number itself. */
        NUMBER,
        /** An English power of ten. */
        POWER,
        /** 人民币, on either side of the number. */
        RENMINBI,
        /** 元. */
        YUAN,
        /** 整, after 元. */
        WHOLE,
        PERCENT,
        /** 百分之, before the number. */
        PER_HUNDRED,
        /** 倍: accepted only after a verb of growth. */
        TIMES,
        /** A measure word. */
        MEASURE_WORD,
        /** A counted noun; after a measure word it states the kind. */
        COUNTED,
        FOREIGN,
        /** Known to change the figure in a way that is not checked. */
        NOT_READ
    }
}
