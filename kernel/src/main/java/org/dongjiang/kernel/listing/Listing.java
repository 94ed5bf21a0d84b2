package org.dongjiang.kernel.listing;

import static org.dongjiang.kernel.problem.CommonProblem.CURSOR_INVALID;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;
import static org.dongjiang.kernel.problem.CommonProblem.SORT_UNKNOWN;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.register.Entry;
import org.dongjiang.kernel.register.EntryView;

/**
 * How one kind of record is listed. Answers {@code ?status=ACTIVE&arrivedOn.gte=2018-01-01&q=…&sort=-arrivedOn,code&limit=50
 * &cursor=…&fields=…&count=true}.
 *
 * @param <E> the entity
 * @param <V> its view, whose members carry {@link Filter}
 */
public final class Listing<E extends Entry, V extends Record & EntryView> {

    /** The parameters that every list knows beside its filters. */
    public static final List<String> RESERVED = List.of("q", "sort", "limit", "cursor", "fields", "count");

    static final int DEFAULT_LIMIT = 50;
    static final int LARGEST_LIMIT = 200;

    private static final char ESCAPE = '!';
    private static final Label SINGLE = new Label("只给一次；多个值请用 .in=甲,乙", "given once; several values go into .in=a,b");

    private final Class<E> entity;
    private final Function<E, V> viewOf;
    private final Map<String, Member> filters = new LinkedHashMap<>();
    private final Set<String> fields = new TreeSet<>();
    private List<String> searched = List.of();
    private String defaultSort = "";

    private record Member(RecordComponent component, String attribute, boolean sortable, FilterValue kind) {}

    private record Key(Member member, boolean descending) {}

    private record Condition(Member member, String operator, List<Comparable<?>> values) {}

    private Listing(Class<E> entity, Class<V> view, Function<E, V> viewOf) {
        this.entity = entity;
        this.viewOf = viewOf;
        for (var component : view.getRecordComponents()) {
            fields.add(component.getName());
            var filter = component.getAnnotation(Filter.class);
            if (filter != null) {
                var attribute = filter.attribute().isEmpty() ? component.getName() : filter.attribute();
                var kind = FilterValue.of(component.getType());
                filters.put(component.getName(), new Member(component, attribute, filter.sortable(), kind));
            }
        }
    }

    public static <E extends Entry, V extends Record & EntryView> Listing<E, V> of(
            Class<E> entity, Class<V> view, Function<E, V> viewOf) {
        return new Listing<>(entity, view, viewOf);
    }

    /** The text attributes in which {@code q} looks for a part. */
    public Listing<E, V> searching(String... attributes) {
        searched = List.of(attributes);
        return this;
    }

    /** The order where the caller states none. */
    public Listing<E, V> sortedBy(String sort) {
        defaultSort = sort;
        return this;
    }

    /** @throws org.dongjiang.kernel.problem.Problem a 400 for each part of the query that cannot be followed */
    public Page<V> page(EntityManager database, MultivaluedMap<String, String> query) {
        var conditions = conditions(query);
        checkFields(query);
        int limit = limit(query.getFirst("limit"));
        var sort = query.getFirst("sort") == null ? defaultSort : query.getFirst("sort");
        var keys = keys(sort);
        var build = database.getCriteriaBuilder();
        var select = build.createQuery(entity);
        var root = select.from(entity);
        referredTo().forEach(root::fetch);
        var where = predicates(build, root, conditions, query.getFirst("q"));
        if (query.getFirst("cursor") != null) {
            where.add(after(build, root, keys, Cursor.of(query.getFirst("cursor"), sort)));
        }
        select.where(where.toArray(Predicate[]::new)).orderBy(orders(build, root, keys));
        var found = database.createQuery(select).setMaxResults(limit + 1).getResultList();
        var items = found.stream().limit(limit).map(viewOf).toList();
        var next =
                found.size() > limit ? cursor(sort, keys, items.get(limit - 1)).text() : null;
        return new Page<>(items, next, total(database, query, conditions));
    }

    /** The records that attributes such as {@code voucher.period} belong to: read together with those of the list. */
    private Stream<String> referredTo() {
        return filters.values().stream()
                .map(Member::attribute)
                .filter(attribute -> attribute.indexOf('.') > 0)
                .map(attribute -> attribute.substring(0, attribute.indexOf('.')))
                .distinct();
    }

    private Long total(EntityManager database, MultivaluedMap<String, String> query, List<Condition> conditions) {
        var asked = query.getFirst("count");
        if (asked == null || asked.equals("false")) {
            return null;
        }
        if (!asked.equals("true")) {
            throw FILTER_VALUE_INVALID.because("count", "true, false");
        }
        var build = database.getCriteriaBuilder();
        var select = build.createQuery(Long.class);
        var root = select.from(entity);
        var where = predicates(build, root, conditions, query.getFirst("q"));
        return database.createQuery(select.select(build.count(root)).where(where.toArray(Predicate[]::new)))
                .getSingleResult();
    }

    private List<Condition> conditions(MultivaluedMap<String, String> query) {
        var conditions = new ArrayList<Condition>();
        query.forEach((parameter, values) -> {
            if (values.size() > 1) {
                throw FILTER_VALUE_INVALID.because(parameter, SINGLE);
            }
            if (!RESERVED.contains(parameter)) {
                conditions.add(condition(parameter, values.get(0)));
            }
        });
        return conditions;
    }

    private Condition condition(String parameter, String text) {
        int dot = parameter.indexOf('.');
        var operator = dot < 0 ? "" : parameter.substring(dot);
        var member = filters.get(dot < 0 ? parameter : parameter.substring(0, dot));
        if (member == null || !member.kind().operators().contains(operator)) {
            throw FILTER_UNKNOWN.because(parameter, String.join(", ", known()));
        }
        var texts = operator.equals(".in") ? text.split(",", -1) : new String[] {text};
        var values = Arrays.stream(texts)
                .<Comparable<?>>map(one -> value(parameter, member, one))
                .toList();
        return new Condition(member, operator, values);
    }

    private static Comparable<?> value(String parameter, Member member, String text) {
        var type = member.component().getType();
        return member.kind()
                .parse(text, type)
                .orElseThrow(() ->
                        FILTER_VALUE_INVALID.because(parameter, member.kind().expected(type)));
    }

    private List<String> known() {
        return Stream.concat(
                        filters.entrySet().stream()
                                .flatMap(filter -> filter.getValue().kind().operators().stream()
                                        .map(operator -> filter.getKey() + operator)),
                        RESERVED.stream())
                .toList();
    }

    private void checkFields(MultivaluedMap<String, String> query) {
        for (var field : PageHeaders.fields(query)) {
            if (!fields.contains(field)) {
                throw FILTER_VALUE_INVALID.because("fields", String.join(", ", fields));
            }
        }
    }

    /**
     * How many records a caller wants in a page, never more than a page can have.
     *
     * @param text the parameter {@code limit}; null where it is missing
     * @throws org.dongjiang.kernel.problem.Problem {@code FILTER_VALUE_INVALID}
     */
    public static int limit(String text) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw FILTER_VALUE_INVALID.because("limit", "1–" + LARGEST_LIMIT);
        }
        return Math.min(Integer.parseInt(text), LARGEST_LIMIT);
    }

    private List<Key> keys(String sort) {
        var keys = new ArrayList<Key>();
        for (var part : sort.isEmpty() ? new String[0] : sort.split(",", -1)) {
            var descending = part.startsWith("-");
            var member = filters.get(descending ? part.substring(1) : part);
            if (member == null || !member.sortable()) {
                var sortable = filters.entrySet().stream()
                        .filter(filter -> filter.getValue().sortable())
                        .map(Map.Entry::getKey)
                        .toList();
                throw SORT_UNKNOWN.because(part, String.join(", ", sortable));
            }
            keys.add(new Key(member, descending));
        }
        return keys;
    }

    private static List<Order> orders(CriteriaBuilder build, Root<?> root, List<Key> keys) {
        var orders = new ArrayList<Order>();
        for (var key : keys) {
            var attribute = attribute(root, key.member());
            orders.add(key.descending() ? build.desc(attribute) : build.asc(attribute));
        }
        orders.add(build.asc(root.get("id")));
        return orders;
    }

    private Cursor cursor(String sort, List<Key> keys, V last) {
        var values = new ArrayList<String>();
        keys.forEach(key -> values.add(FilterValue.written(key.member().component(), last)));
        values.add(last.id());
        return new Cursor(sort, values);
    }

    /** (a, b, id) after the cursor's: a beyond, or a equal and b beyond, or both equal and id beyond. */
    private static Predicate after(CriteriaBuilder build, Root<?> root, List<Key> keys, Cursor cursor) {
        if (cursor.values().size() != keys.size() + 1) {
            throw CURSOR_INVALID.because();
        }
        var ways = new ArrayList<Predicate>();
        var equal = new ArrayList<Predicate>();
        for (int at = 0; at < keys.size(); at++) {
            var key = keys.get(at);
            var text = String.valueOf(cursor.values().get(at));
            var member = key.member();
            var value = member.kind().parse(text, member.component().getType()).orElseThrow(CURSOR_INVALID::because);
            var beyond = compare(build, attribute(root, member), key.descending() ? ".lt" : ".gt", value);
            ways.add(both(build, equal, beyond));
            equal.add(build.equal(attribute(root, member), value));
        }
        ways.add(both(build, equal, build.greaterThan(root.get("id"), id(cursor))));
        return build.or(ways.toArray(Predicate[]::new));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().get(cursor.values().size() - 1));
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            throw CURSOR_INVALID.because();
        }
    }

    private static Predicate both(CriteriaBuilder build, List<Predicate> equal, Predicate beyond) {
        return build.and(Stream.concat(equal.stream(), Stream.of(beyond)).toArray(Predicate[]::new));
    }

    private List<Predicate> predicates(
            CriteriaBuilder build, Root<E> root, List<Condition> conditions, String searchedText) {
        var predicates = new ArrayList<Predicate>();
        for (var condition : conditions) {
            var attribute = attribute(root, condition.member());
            predicates.add(
                    condition.operator().equals(".in")
                            ? attribute.in(condition.values())
                            : compare(
                                    build,
                                    attribute,
                                    condition.operator(),
                                    condition.values().get(0)));
        }
        if (searchedText != null && !searchedText.isBlank()) {
            if (searched.isEmpty()) {
                throw FILTER_UNKNOWN.because("q", String.join(", ", known()));
            }
            var pattern = "%" + literally(searchedText) + "%";
            predicates.add(build.or(searched.stream()
                    .map(name -> build.like(Listing.<String>path(root, name), pattern, ESCAPE))
                    .toArray(Predicate[]::new)));
        }
        return predicates;
    }

    /** As a part of a pattern that stands for nothing but itself. */
    private static String literally(String text) {
        return text.replaceAll("([!%_])", ESCAPE + "$1");
    }

    private static Expression<Comparable<Object>> attribute(Root<?> root, Member member) {
        return path(root, member.attribute());
    }

    @SuppressWarnings("unchecked") // A member's values were read as the type of its attribute.
    private static <T> Expression<T> path(Root<?> root, String attribute) {
        Path<?> path = root;
        for (var part : attribute.split("\\.")) {
            path = path.get(part);
        }
        return (Expression<T>) path;
    }

    @SuppressWarnings("unchecked")
    private static Predicate compare(
            CriteriaBuilder build, Expression<Comparable<Object>> attribute, String operator, Comparable<?> read) {
        var value = (Comparable<Object>) read;
        return switch (operator) {
            case ".ne" -> build.notEqual(attribute, value);
            case ".prefix" ->
                build.like((Expression<String>) (Expression<?>) attribute, literally(read.toString()) + "%", ESCAPE);
            case ".gte" -> build.greaterThanOrEqualTo(attribute, value);
            case ".gt" -> build.greaterThan(attribute, value);
            case ".lte" -> build.lessThanOrEqualTo(attribute, value);
            case ".lt" -> build.lessThan(attribute, value);
            default -> build.equal(attribute, value);
        };
    }
}
