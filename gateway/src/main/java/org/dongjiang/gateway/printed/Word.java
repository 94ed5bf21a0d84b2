package org.dongjiang.gateway.printed;

import java.util.Set;

/**
 * A word of the list.
 *
 * @param qualifier of BEFORE and AFTER; null elsewhere
 * @param power of POWER; 0 elsewhere
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

    /** What a word does in a text with a figure. */
    enum Role {
        /** Says what the figure is of, or nothing: it leaves it as it is. */
        NEUTRAL,
        /** A comma or a full stop. */
        MARK,
        /** May stand between a word that qualifies a number and the number: 增长了9.6%. */
        LINK,
        /** 为, 是: after a noun (增幅为9.6%), but not after a verb, where 下降为9.6% could be the level. */
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
        /** 同比: of a change, which has to follow. */
        YEAR_ON_YEAR,
        /** 负. */
        MINUS,
        /** A hyphen: a sign where no word is before it, a range between two numbers, and not known elsewhere. */
        HYPHEN,
        /** Between two numbers a range, and after a verb of change the level that was reached. */
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
        /** 倍: read only after a verb of growth. */
        TIMES,
        /** A measure word. */
        MEASURE_WORD,
        /** What is counted; after a measure word it says which. */
        COUNTED,
        FOREIGN,
        /** Known to change the figure in a way that is not checked. */
        NOT_READ
    }
}
