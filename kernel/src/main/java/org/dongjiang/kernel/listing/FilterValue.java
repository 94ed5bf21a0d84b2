package org.dongjiang.kernel.listing;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.json.Text;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.QueryText;
import org.dongjiang.kernel.time.Dates;

/** The types of filters: how a value is read from a query, and how it is compared. */
public enum FilterValue {
    TEXT("文本", "a text", false) {
        @Override
        Comparable<?> read(String text, Class<?> type) {
            return Text.composed(text);
        }
    },
    /** A division: what lies within it. */
    REGION(Division.SOME_DIGITS, false) {
        /** As it is stored, for an order. */
        @Override
        Comparable<?> read(String text, Class<?> type) {
            return text;
        }

        @Override
        public Optional<Comparable<?>> parse(String text, Class<?> type) {
            var digits = Division.digits(text);
            return digits.matches(Division.DIGITS) ? Optional.of(digits) : Optional.empty();
        }
    },
    CODE("代码", "a code", false) {
        @Override
        Comparable<?> read(String text, Class<?> type) {
            return (Comparable<?>) Arrays.stream(type.getEnumConstants())
                    .filter(code -> ((Enum<?>) code).name().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
    },
    FLAG("true 或 false", "true or false", false) {
        @Override
        Comparable<?> read(String text, Class<?> type) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException();
            }
            return Boolean.valueOf(text);
        }
    },
    DATE(Dates.A_DAY, true) {
        @Override
        Comparable<?> read(String text, Class<?> type) {
            return Dates.parse(text);
        }
    },
    MOMENT(Dates.AN_INSTANT, true) {
        @Override
        Comparable<?> read(String text, Class<?> type) {
            return Dates.instant(text).toEpochMilli();
        }
    },
    AMOUNT("金额，如 38000000.00 或 3800万元", "an amount such as 38000000.00 or 3800万元", true) {
        @Override
        Comparable<?> read(String text, Class<?> type) {
            return Money.parseTotal(spelt(AMOUNT_PATTERN, text)).fen();
        }
    },
    NUMBER("数", "a number", true) {
        @Override
        Comparable<?> read(String text, Class<?> type) {
            if (type == BigDecimal.class) {
                return new BigDecimal(spelt(DECIMAL_PATTERN, text));
            }
            var whole = spelt(WHOLE, text);
            if (type == int.class || type == Integer.class) {
                return Integer.valueOf(whole);
            }
            return Long.valueOf(whole);
        }
    };

    /** The operator of members that may have no value: {@code true} for the records without one, {@code false} for the others. */
    public static final String NONE = ".none";

    /** A number of yuan, 万元 or 亿元 in whole fen; members can be totals, which exceed the largest single amount. */
    public static final String AMOUNT_PATTERN =
            "^-?\\d{1,16}(\\.\\d{1,2})?(元)?$|^-?\\d{1,12}(\\.\\d{1,6})?万元$|^-?\\d{1,8}(\\.\\d{1,10})?亿元$";

    public static final String DECIMAL_PATTERN = "^-?\\d{1,20}(\\.\\d{1,10})?$";

    private static final String WHOLE = "-?\\d+";

    private final Label expected;
    private final boolean ordered;

    FilterValue(String zh, String en, boolean ordered) {
        this(new Label(zh, en), ordered);
    }

    FilterValue(Label expected, boolean ordered) {
        this.expected = expected;
        this.ordered = ordered;
    }

    /** The kind of filter for a member of this type. */
    public static FilterValue of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type.isEnum()) {
            return CODE;
        }
        if (type == boolean.class || type == Boolean.class) {
            return FLAG;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == Instant.class) {
            return MOMENT;
        }
        return type == Money.class ? AMOUNT : NUMBER;
    }

    abstract Comparable<?> read(String text, Class<?> type);

    private static String spelt(String pattern, String text) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    /** The operators for this type, as suffixes of the parameter's name; the empty one is equality. */
    public List<String> operators() {
        if (ordered) {
            return List.of("", ".ne", ".in", ".gte", ".gt", ".lte", ".lt");
        }
        return switch (this) {
            case FLAG -> List.of("");
            case REGION -> List.of("", ".in");
            case TEXT -> List.of("", ".ne", ".in", ".prefix");
            default -> List.of("", ".ne", ".in");
        };
    }

    /** The expected value, in words for callers, for a given type of member. */
    public Label expected(Class<?> type) {
        if (this != CODE) {
            return expected;
        }
        var codes = Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        return new Label(codes, codes);
    }

    /** Empty if the text cannot be read as this type. */
    public Optional<Comparable<?>> parse(String text, Class<?> type) {
        return QueryText.isTooLong(text) ? Optional.empty() : reread(text, type);
    }

    /** The same for text from {@link #written}, of any length. */
    public Optional<Comparable<?>> reread(String text, Class<?> type) {
        if (text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(text, type));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException | Problem unreadable) {
            return Optional.empty();
        }
    }

    /** A member's value in the form that {@link #reread} reads, for cursors. */
    public static String written(RecordComponent member, Object view) {
        return String.valueOf(value(member, view));
    }

    /** The value of a member. */
    public static Object value(RecordComponent member, Object view) {
        try {
            var accessor = member.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(view);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
