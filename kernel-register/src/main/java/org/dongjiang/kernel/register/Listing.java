package org.dongjiang.kernel.register;

import static org.dongjiang.kernel.problem.CommonProblem.CURSOR_INVALID;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;
import static org.dongjiang.kernel.problem.CommonProblem.RECORD_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.SORT_UNKNOWN;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dongjiang.kernel.area.Area;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.json.Text;
import org.dongjiang.kernel.listing.Cursor;
import org.dongjiang.kernel.listing.Extent;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.FilterValue;
import org.dongjiang.kernel.listing.ListFormat;
import org.dongjiang.kernel.listing.Name;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.listing.WholeList;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.QueryFaults;
import org.dongjiang.kernel.problem.QueryText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaExpression;
import org.jboss.logging.Logger;

/**
 * The list of one kind of record. Answers
 * {@code ?status=ACTIVE&contributedOn.gte=2018-01-01&q=…&sort=-contributedOn,code&limit=50 &cursor=…&fields=…&count=true},
 * and with {@code &format=csv} the complete list.
 *
 * @param <E> the entity
 * @param <V> its view, whose members have {@link Filter}
 */
public final class Listing<E, V extends Record & RecordView> {

    /** The parameters of every list other than its filters. */
    public static final List<String> RESERVED =
            List.of("q", "sort", "limit", "cursor", "fields", "count", ListFormat.PARAMETER);

    private static final Logger LOG = Logger.getLogger(Listing.class);

    /** The driver streams the rows, while the server finds the next. */
    private static final int ROW_BY_ROW = Integer.MIN_VALUE;

    private static final int ROWS_AT_ONCE = 50_000;
    private static final int ROWS_REMEMBERED = 100;

    private static final char ESCAPE = '!';

    /** Attributes of records that are stored with the keys of {@link SearchText}. */
    private static final String SORT_KEY = "sortKey";

    private static final String SEARCH_TEXT = "searchText";

    /** Attribute of records that say themselves where they stand. */
    private static final String COUNTY = "county";

    private static final int COUNTY_DIGITS = 6;

    private static final Label NONE_EMPTY = new Label("以逗号分隔的值，均不为空", "values separated by commas, none of them empty");

    private final Class<E> entity;
    private final Class<V> view;
    private final Function<E, V> viewOf;
    private String key = "id";
    private final Map<String, Member> filters = new LinkedHashMap<>();
    private List<String> searched;
    private List<String> others = List.of();
    private String defaultSort = "";
    private Standing<E> standing;
    private Belonging<E> belonging;

    /**
     * A member of the view with a filter.
     *
     * @param within the record of the view that has it: the view, or one that is unwrapped in it
     */
    private record Member(
            RecordComponent component,
            UnaryOperator<Object> within,
            String attribute,
            boolean sortable,
            FilterValue kind) {

        /** An amount is an attribute itself, or its fen are. */
        Comparable<?> stored(Comparable<?> value) {
            return kind == FilterValue.AMOUNT && attribute.endsWith(component.getName())
                    ? Money.ofFen((Long) value)
                    : value;
        }

        /** Whether a place names another record at all is asked of the member that names it. */
        boolean mayBeAbsent() {
            if (kind == FilterValue.REGION && !component.getName().equals(Place.PARAMETER)) {
                return false;
            }
            var schema = component.getAccessor().getAnnotation(Schema.class);
            return schema != null && schema.nullable();
        }

        List<String> operators() {
            return mayBeAbsent()
                    ? Stream.concat(kind.operators().stream(), Stream.of(FilterValue.NONE))
                            .toList()
                    : kind.operators();
        }

        String written(Object view) {
            return FilterValue.written(component, within.apply(view));
        }

        /** The attribute by which lists are sorted: names have a key. */
        String ordered() {
            return isName() ? SORT_KEY : attribute;
        }

        /** A value of the view as {@link #ordered} has it. */
        Comparable<?> orderedValue(Comparable<?> value) {
            return isName() ? SearchText.sortKey((String) value) : stored(value);
        }

        private boolean isName() {
            return component.isAnnotationPresent(Name.class);
        }
    }

    /** Narrows a list to some of the rows. */
    public interface Narrowing<E> {

        Predicate of(CriteriaBuilder build, CommonAbstractCriteria select, Root<E> root);
    }

    /** Where the rows of a list stand, if their {@link Place} names another record. */
    public interface Standing<E> {

        /** @param digits of the divisions in one of which a row is to stand */
        Predicate within(CriteriaBuilder build, CommonAbstractCriteria select, Root<E> row, List<String> digits);
    }

    /** Whose the rows of a list are. */
    public interface Belonging<E> {

        /** @param creditCode of the organisation whose a row is to be */
        Predicate to(CriteriaBuilder build, CommonAbstractCriteria select, Root<E> row, String creditCode);
    }

    private record Key(Member member, boolean descending) {}

    private record Condition(Member member, String operator, List<Comparable<?>> values) {

        boolean isOfPlace() {
            return member.kind() == FilterValue.REGION && !operator.equals(FilterValue.NONE);
        }
    }

    /**
     * A parsed query, without the requested part of the list.
     *
     * @param narrowing null for none
     * @param standing null if a member is the code of a division
     */
    private record Asked<E>(
            List<Condition> conditions,
            String text,
            Narrowing<E> narrowing,
            Standing<E> standing,
            String sort,
            List<Key> keys) {}

    private Listing(Class<E> entity, Class<V> view, Function<E, V> viewOf) {
        this.entity = entity;
        this.view = view;
        this.viewOf = viewOf;
        addFilters(view, UnaryOperator.identity(), "");
        searched = filters.values().stream()
                .filter(member -> member.kind() == FilterValue.TEXT)
                .map(Member::attribute)
                .filter(attribute -> isText(entity, attribute))
                .toList();
    }

    /** The members of a record that is unwrapped in the view are attributes of the entity, or of a part embedded in it. */
    private void addFilters(Class<?> record, UnaryOperator<Object> within, String prefix) {
        for (var component : record.getRecordComponents()) {
            var filter = component.getAnnotation(Filter.class);
            if (component.isAnnotationPresent(Place.class)) {
                addPlace(component, within, prefix + attribute(component, filter));
            }
            if (filter != null && !filters.containsKey(component.getName())) {
                var attribute = prefix + attribute(component, filter);
                var kind = FilterValue.of(component.getType());
                filters.put(component.getName(), new Member(component, within, attribute, filter.sortable(), kind));
            } else if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                var embedded = component.getType().isAnnotationPresent(Embeddable.class);
                addFilters(
                        component.getType(),
                        view -> FilterValue.value(component, within.apply(view)),
                        embedded ? prefix + component.getName() + "." : prefix);
            }
        }
    }

    private void addPlace(RecordComponent component, UnaryOperator<Object> within, String attribute) {
        var filter = component.getAnnotation(Filter.class);
        boolean sortable = component.getName().equals(Place.PARAMETER) && filter != null && filter.sortable();
        filters.put(Place.PARAMETER, new Member(component, within, attribute, sortable, FilterValue.REGION));
    }

    private static String attribute(RecordComponent component, Filter filter) {
        return filter == null || filter.attribute().isEmpty() ? component.getName() : filter.attribute();
    }

    /** A text of a view may be a number or an id of its entity. */
    private static boolean isText(Class<?> entity, String attribute) {
        if (attribute.contains(".")) {
            return true;
        }
        for (var type = entity; type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return field.getType() == String.class;
                }
            }
        }
        return false;
    }

    public static <E, V extends Record & RecordView> Listing<E, V> of(
            Class<E> entity, Class<V> view, Function<E, V> viewOf) {
        return new Listing<>(entity, view, viewOf);
    }

    /** What is listed. */
    public Class<E> entity() {
        return entity;
    }

    /**
     * The text attributes in which each word of {@code q} is searched, ignoring case; those with a filter if none are named here. Filters
     * compare character by character.
     */
    public Listing<E, V> searching(String... attributes) {
        searched = List.of(attributes);
        return this;
    }

    /** Names parameters that are read elsewhere, for callers who send an unknown one. */
    public Listing<E, V> besides(String... parameters) {
        others = List.of(parameters);
        return this;
    }

    /** {@code q} searches the keys that are stored with its records ({@link SearchText}). */
    public Listing<E, V> searchingKeys() {
        searched = List.of(SEARCH_TEXT);
        return this;
    }

    /** The attribute that identifies a row, if it is not its id. */
    public Listing<E, V> keyedBy(String attribute) {
        key = attribute;
        return this;
    }

    /** Where its rows stand, if their {@link Place} names another record. */
    public Listing<E, V> standing(Standing<E> where) {
        standing = where;
        return this;
    }

    /** Whose its rows are, if they are an organisation's. */
    public Listing<E, V> belonging(Belonging<E> whose) {
        belonging = whose;
        return this;
    }

    /** The rows that lie in an area; null for all. Rows that stand nowhere by their kind lie in every area. */
    public Narrowing<E> within(Area area) {
        var place = filters.get(Place.PARAMETER);
        if (area.isEverywhere() || place == null) {
            return null;
        }
        if (area.organisation() == null) {
            return (build, select, row) -> within(build, select, row, place, standing, area.digits());
        }
        return (build, select, row) ->
                belonging == null ? build.disjunction() : belonging.to(build, select, row, area.organisation());
    }

    /** Whether a row is among some; of a list that has several rows for one record, whether any is. */
    public boolean contains(EntityManager database, UUID id, Narrowing<E> narrowing) {
        if (narrowing == null) {
            return true;
        }
        var build = database.getCriteriaBuilder();
        var select = build.createQuery(Integer.class);
        var row = select.from(entity);
        select.select(build.literal(1)).where(build.equal(row.get(key), id), narrowing.of(build, select, row));
        return !database.createQuery(select).setMaxResults(1).getResultList().isEmpty();
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN} if a row is not among some */
    public void require(EntityManager database, UUID id, Narrowing<E> narrowing) {
        if (!contains(database, id, narrowing)) {
            throw RECORD_UNKNOWN.because(id);
        }
    }

    /** The default order. */
    public Listing<E, V> sortedBy(String sort) {
        defaultSort = sort;
        return this;
    }

    /**
     * The requested page of a list whose rows stand nowhere or, for a format other than JSON, all of it, to be read later.
     *
     * @throws org.dongjiang.kernel.problem.Problem a 400 for each invalid part of the query
     */
    public Page<V> page(EntityManager database, MultivaluedMap<String, String> query) {
        if (filters.containsKey(Place.PARAMETER)) {
            throw new IllegalStateException(
                    "rows of " + entity.getSimpleName() + " stand somewhere: within which area?");
        }
        return page(database, query, (Narrowing<E>) null);
    }

    /** The same for the rows that lie in an area. */
    public Page<V> page(EntityManager database, MultivaluedMap<String, String> query, Area area) {
        return page(database, query, within(area));
    }

    /**
     * The same for some of the rows.
     *
     * @param narrowing null for all
     */
    public Page<V> page(EntityManager database, MultivaluedMap<String, String> query, Narrowing<E> narrowing) {
        return page(database, query, narrowing, standing);
    }

    /** The same; where the rows stand is found out as of a day. */
    public Page<V> page(
            EntityManager database,
            MultivaluedMap<String, String> query,
            Narrowing<E> narrowing,
            Standing<E> standingThen) {
        var faults = new QueryFaults();
        var asked = asked(query, narrowing, standingThen, faults);
        var extent = faults.read(() -> Extent.of(query, view));
        var counted = faults.read(() -> isCounted(query));
        faults.refuse();
        if (extent.isWhole()) {
            return Page.exported(new Whole(database, asked, extent));
        }
        int limit = extent.limit();
        var cursor = extent.cursor() == null ? null : Cursor.of(extent.cursor(), order(asked));
        var unreadable = new ArrayList<String>();
        var found = readable(database, asked, cursor, limit + 1, unreadable);
        var items = found.stream().limit(limit).toList();
        var next = found.size() > limit ? cursor(asked, items.get(limit - 1)).text() : null;
        var total = counted ? count(database, asked) : null;
        return new Page<>(items, next, total, unreadable.isEmpty() ? null : unreadable, null);
    }

    /**
     * As many records as asked for, or all that follow. One damaged row, with an id that is no UUID or a code that is not in
     * its list, does not hide the others.
     *
     * @param unreadable gets the ids of rows that cannot be read
     */
    private List<V> readable(EntityManager database, Asked<E> asked, Cursor after, int most, List<String> unreadable) {
        var found = new ArrayList<V>();
        int from = 0;
        int wanted;
        int read;
        do {
            wanted = most - found.size();
            read = read(database, asked, after, new Rows(from, wanted), found, unreadable);
            from += wanted;
        } while (read == wanted && found.size() < most);
        return found;
    }

    /** Some rows after a cursor. */
    private record Rows(int from, int count) {}

    /**
     * Halves the rows until the damaged ones stand alone.
     *
     * @return how many rows there were
     */
    private int read(
            EntityManager database, Asked<E> asked, Cursor after, Rows rows, List<V> found, List<String> unreadable) {
        try {
            var views = query(database, asked, after, rows.count())
                    .setFirstResult(rows.from())
                    .setHint(HibernateHints.HINT_FETCH_SIZE, ROW_BY_ROW)
                    .getResultList()
                    .stream()
                    .map(viewOf)
                    .toList();
            found.addAll(views);
            return views.size();
        } catch (RuntimeException damaged) {
            if (!Unreadable.isIn(damaged)) {
                throw damaged;
            }
            database.clear();
            if (rows.count() == 1) {
                unreadable.add(idAt(database, asked, after, rows.from()));
                return 1;
            }
            int half = rows.count() / 2;
            return read(database, asked, after, new Rows(rows.from(), half), found, unreadable)
                    + read(
                            database,
                            asked,
                            after,
                            new Rows(rows.from() + half, rows.count() - half),
                            found,
                            unreadable);
        }
    }

    /** The id of a row, whatever it is. */
    private String idAt(EntityManager database, Asked<E> asked, Cursor after, int at) {
        var build = (HibernateCriteriaBuilder) database.getCriteriaBuilder();
        var select = build.createQuery(String.class);
        var root = select.from(entity);
        select.select(build.cast((JpaExpression<?>) root.get(key), String.class));
        narrow(build, select, root, asked, after);
        var id =
                database.createQuery(select).setFirstResult(at).setMaxResults(1).getSingleResult();
        LOG.errorf("the row %s of %s cannot be read", id, entity.getSimpleName());
        return id;
    }

    private Asked<E> asked(
            MultivaluedMap<String, String> query,
            Narrowing<E> narrowing,
            Standing<E> standingThen,
            QueryFaults faults) {
        var conditions = conditions(query, faults);
        var text = query.containsKey("q")
                ? faults.read(() -> Text.composed(QueryText.require("q", query.getFirst("q"))))
                : null;
        var sort = query.getFirst("sort");
        var keys = sort == null ? defaultKeys() : faults.read(() -> keys(sort));
        return new Asked<>(conditions, text, narrowing, standingThen, sort == null ? defaultSort : sort, keys);
    }

    private List<Key> defaultKeys() {
        return defaultSort.isEmpty() ? List.of() : keys(defaultSort);
    }

    /** All of the list. */
    private final class Whole implements WholeList<V> {

        private final EntityManager database;
        private final Asked<E> asked;
        private final Extent extent;
        private final List<String> unreadable = new ArrayList<>();

        Whole(EntityManager database, Asked<E> asked, Extent extent) {
            this.database = database;
            this.asked = asked;
            this.extent = extent;
        }

        @Override
        public Extent extent() {
            return extent;
        }

        @Override
        public Class<V> view() {
            return view;
        }

        @Override
        public long read(Consumer<V> taker) {
            long count = standsAlone() ? rowByRow(taker) : Parts.read(database, this::part, taker);
            long counted = count(database, asked);
            if (count + unreadable.size() != counted) {
                throw new IllegalStateException("read " + count + " of " + counted);
            }
            return count;
        }

        @Override
        public List<String> unreadable() {
            return unreadable;
        }

        /** The lines of a voucher cannot be fetched while vouchers are still being streamed. */
        private boolean standsAlone() {
            return database.getMetamodel().entity(entity).getAttributes().stream()
                    .noneMatch(attribute -> attribute.isCollection() || attribute.isAssociation());
        }

        /**
         * Each is passed on when it arrives, while it is in the processor's cache. The query is repeated after many
         * records, so that few rows are read needlessly if the client disconnects.
         */
        private long rowByRow(Consumer<V> taker) {
            long count = 0;
            V last = null;
            int read;
            do {
                read = 0;
                boolean damaged = false;
                try (var rows = rows(last).getResultStream()) {
                    for (var row = rows.iterator(); row.hasNext(); read++) {
                        last = viewOf.apply(row.next());
                        taker.accept(last);
                        if (read % ROWS_REMEMBERED == 0) {
                            database.clear();
                        }
                    }
                } catch (RuntimeException unread) {
                    if (!Unreadable.isIn(unread)) {
                        throw unread;
                    }
                    damaged = true;
                }
                count += read;
                if (damaged) {
                    var some = part(last);
                    some.forEach(taker);
                    count += some.size();
                    last = some.isEmpty() ? last : some.get(some.size() - 1);
                    read = some.size() == Parts.SIZE ? ROWS_AT_ONCE : 0;
                }
            } while (read == ROWS_AT_ONCE);
            return count;
        }

        private List<V> part(V last) {
            return readable(database, asked, after(last), Parts.SIZE, unreadable);
        }

        private TypedQuery<E> rows(V last) {
            return query(database, asked, after(last), ROWS_AT_ONCE)
                    .setHint(HibernateHints.HINT_FETCH_SIZE, ROW_BY_ROW);
        }

        private Cursor after(V last) {
            return last == null ? null : cursor(asked, last);
        }
    }

    private TypedQuery<E> query(EntityManager database, Asked<E> asked, Cursor after, int most) {
        var build = database.getCriteriaBuilder();
        var select = build.createQuery(entity);
        var root = select.from(entity);
        narrow(build, select, root, asked, after);
        return database.createQuery(select).setMaxResults(most);
    }

    private void narrow(CriteriaBuilder build, CriteriaQuery<?> select, Root<E> root, Asked<E> asked, Cursor after) {
        var where = predicates(build, select, root, asked);
        if (after != null) {
            where.add(after(build, root, asked.keys(), after));
        }
        select.where(where.toArray(Predicate[]::new)).orderBy(orders(build, root, asked.keys()));
    }

    private static boolean isCounted(MultivaluedMap<String, String> query) {
        var asked = query.getFirst("count");
        if (asked != null && !asked.equals("true") && !asked.equals("false")) {
            throw FILTER_VALUE_INVALID.at("count", "count", "true, false");
        }
        return "true".equals(asked);
    }

    private long count(EntityManager database, Asked<E> asked) {
        var build = database.getCriteriaBuilder();
        var select = build.createQuery(Long.class);
        var root = select.from(entity);
        var where = predicates(build, select, root, asked);
        return database.createQuery(select.select(build.count(root)).where(where.toArray(Predicate[]::new)))
                .getSingleResult();
    }

    private List<Condition> conditions(MultivaluedMap<String, String> query, QueryFaults faults) {
        var conditions = new ArrayList<Condition>();
        query.forEach((parameter, values) -> {
            if (!RESERVED.contains(parameter)) {
                values.forEach(value -> conditions.add(faults.read(() -> condition(parameter, value))));
            }
        });
        return conditions;
    }

    private Condition condition(String parameter, String text) {
        int dot = parameter.indexOf('.');
        var operator = dot < 0 ? "" : parameter.substring(dot);
        var member = filters.get(dot < 0 ? parameter : parameter.substring(0, dot));
        if (member == null || !member.operators().contains(operator)) {
            throw FILTER_UNKNOWN.at(parameter, parameter, String.join(", ", known()));
        }
        if (operator.equals(FilterValue.NONE)) {
            return new Condition(member, operator, List.of(flag(parameter, text)));
        }
        boolean several = operator.equals(".in");
        var texts = several ? text.split(",", -1) : new String[] {text};
        if (several && List.of(texts).contains("")) {
            throw FILTER_VALUE_INVALID.at(parameter, parameter, NONE_EMPTY);
        }
        var values = Arrays.stream(texts)
                .<Comparable<?>>map(one -> member.stored(value(parameter, member, one)))
                .toList();
        return new Condition(member, operator, values);
    }

    private static Comparable<?> flag(String parameter, String text) {
        return FilterValue.FLAG
                .parse(text, boolean.class)
                .orElseThrow(
                        () -> FILTER_VALUE_INVALID.at(parameter, parameter, FilterValue.FLAG.expected(boolean.class)));
    }

    private static Comparable<?> value(String parameter, Member member, String text) {
        var type = member.component().getType();
        return member.kind()
                .parse(text, type)
                .orElseThrow(() -> FILTER_VALUE_INVALID.at(
                        parameter, parameter, member.kind().expected(type)));
    }

    private List<String> known() {
        return Stream.concat(
                        filters.entrySet().stream()
                                .flatMap(filter -> filter.getValue().operators().stream()
                                        .map(operator -> filter.getKey() + operator)),
                        Stream.concat(RESERVED.stream(), others.stream()))
                .toList();
    }

    private List<Key> keys(String sort) {
        var keys = new ArrayList<Key>();
        for (var part : sort.split(",", -1)) {
            var descending = part.startsWith("-");
            var member = filters.get(descending ? part.substring(1) : part);
            if (member == null || !member.sortable()) {
                var sortable = filters.entrySet().stream()
                        .filter(filter -> filter.getValue().sortable())
                        .map(Map.Entry::getKey)
                        .toList();
                throw SORT_UNKNOWN.at("sort", part, String.join(", ", sortable));
            }
            keys.add(new Key(member, descending));
        }
        return keys;
    }

    private List<Order> orders(CriteriaBuilder build, Root<?> root, List<Key> keys) {
        var orders = new ArrayList<Order>();
        for (var key : keys) {
            var attribute = Listing.<Object>at(root, key.member().ordered());
            orders.add(key.descending() ? build.desc(attribute) : build.asc(attribute));
        }
        orders.add(isIdDescending(keys) ? build.desc(root.get(key)) : build.asc(root.get(key)));
        return orders;
    }

    /** Like the last key, so that an index of that key, which ends with the id, can be read in order. */
    private static boolean isIdDescending(List<Key> keys) {
        return !keys.isEmpty() && keys.get(keys.size() - 1).descending();
    }

    private Cursor cursor(Asked<E> asked, V last) {
        var values = new ArrayList<String>();
        asked.keys().forEach(key -> values.add(key.member().written(last)));
        values.add(last.id());
        return new Cursor(order(asked), values);
    }

    /** A place in another list, or in another order of this one, is none in this. */
    private String order(Asked<E> asked) {
        return view.getSimpleName() + " " + asked.sort();
    }

    /** (a, b, id) after the cursor's: a after, or a equal and b after, or both equal and id after. */
    private Predicate after(CriteriaBuilder build, Root<?> root, List<Key> keys, Cursor cursor) {
        if (cursor.values().size() != keys.size() + 1) {
            throw CURSOR_INVALID.at("cursor");
        }
        var ways = new ArrayList<Predicate>();
        var equal = new ArrayList<Predicate>();
        for (int at = 0; at < keys.size(); at++) {
            var key = keys.get(at);
            var text = String.valueOf(cursor.values().get(at));
            var member = key.member();
            var value = member.kind()
                    .reread(text, member.component().getType())
                    .map(member::orderedValue)
                    .orElseThrow(() -> CURSOR_INVALID.at("cursor"));
            var attribute = Listing.<Comparable<Object>>at(root, member.ordered());
            ways.add(both(build, equal, compare(build, attribute, key.descending() ? ".lt" : ".gt", value)));
            equal.add(build.equal(attribute, value));
        }
        var id = root.<UUID>get(key);
        ways.add(both(
                build,
                equal,
                isIdDescending(keys) ? build.lessThan(id, id(cursor)) : build.greaterThan(id, id(cursor))));
        return build.or(ways.toArray(Predicate[]::new));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().get(cursor.values().size() - 1));
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            throw CURSOR_INVALID.at("cursor");
        }
    }

    private static Predicate both(CriteriaBuilder build, List<Predicate> equal, Predicate beyond) {
        return build.and(Stream.concat(equal.stream(), Stream.of(beyond)).toArray(Predicate[]::new));
    }

    private List<Predicate> predicates(
            CriteriaBuilder build, CommonAbstractCriteria select, Root<E> root, Asked<E> asked) {
        var predicates = new ArrayList<Predicate>();
        for (var condition : asked.conditions()) {
            predicates.add(
                    condition.isOfPlace()
                            ? standing(build, select, root, asked, condition)
                            : predicate(build, root, condition));
        }
        if (asked.text() != null) {
            SearchText.words(asked.text()).forEach(word -> predicates.add(occurs(build, root, word)));
        }
        if (asked.narrowing() != null) {
            predicates.add(asked.narrowing().of(build, select, root));
        }
        return predicates;
    }

    /** As it is written, and without differences of width: texts that have no keys are stored as they were written. */
    private Predicate occurs(CriteriaBuilder build, Root<E> root, String word) {
        return build.or(Stream.of(word.toLowerCase(Locale.ROOT), SearchText.folded(word))
                .distinct()
                .map(written -> ((HibernateCriteriaBuilder) build).value("%" + literally(written) + "%"))
                .flatMap(pattern ->
                        searched.stream().map(name -> build.like(build.lower(at(root, name)), pattern, ESCAPE)))
                .toArray(Predicate[]::new));
    }

    private Predicate standing(
            CriteriaBuilder build, CommonAbstractCriteria select, Root<E> root, Asked<E> asked, Condition condition) {
        var digits = condition.values().stream().map(Object::toString).toList();
        return within(build, select, root, condition.member(), asked.standing(), digits);
    }

    private static <E> Predicate within(
            CriteriaBuilder build,
            CommonAbstractCriteria select,
            Root<E> root,
            Member place,
            Standing<E> standing,
            List<String> digits) {
        return standing == null
                ? within(build, root, at(root, place.attribute()), digits)
                : standing.within(build, select, root, digits);
    }

    private static Predicate predicate(CriteriaBuilder build, Root<?> root, Condition condition) {
        var attribute = attribute(root, condition.member());
        return condition.operator().equals(".in")
                ? attribute.in(condition.values())
                : compare(
                        build,
                        attribute,
                        condition.operator(),
                        condition.values().get(0));
    }

    /**
     * That a division lies within one of several.
     *
     * @param code of the division
     * @param digits of the others
     */
    public static Predicate within(CriteriaBuilder build, Expression<String> code, List<String> digits) {
        return build.or(
                digits.stream().map(some -> build.like(code, some + "%")).toArray(Predicate[]::new));
    }

    /**
     * The same of rows of their own table. One county, or a part of it, is asked for by equality where the rows have their county: an index that
     * begins with it is read in order, and the range of what digits begin with would be sorted.
     */
    public static Predicate within(CriteriaBuilder build, Root<?> row, Expression<String> code, List<String> digits) {
        var within = within(build, code, digits);
        return digits.size() == 1 && digits.get(0).length() >= COUNTY_DIGITS && hasCounty(row)
                ? build.and(build.equal(row.get(COUNTY), digits.get(0).substring(0, COUNTY_DIGITS)), within)
                : within;
    }

    private static boolean hasCounty(Root<?> row) {
        return row.getModel().getAttributes().stream()
                .anyMatch(attribute -> attribute.getName().equals(COUNTY));
    }

    /** Escaped, so that it stands for itself in a pattern. */
    private static String literally(String text) {
        return text.replaceAll("([!%_])", ESCAPE + "$1");
    }

    private static Expression<Comparable<Object>> attribute(Root<?> root, Member member) {
        return at(root, member.attribute());
    }

    /** @param path with a dot for each embedded part */
    @SuppressWarnings("unchecked")
    private static <T> Expression<T> at(Path<?> root, String path) {
        var place = root;
        for (var name : path.split("\\.")) {
            place = place.get(name);
        }
        return (Expression<T>) place;
    }

    @SuppressWarnings("unchecked")
    private static Predicate compare(
            CriteriaBuilder build, Expression<Comparable<Object>> attribute, String operator, Comparable<?> read) {
        var value = (Comparable<Object>) read;
        return switch (operator) {
            case FilterValue.NONE -> Boolean.TRUE.equals(read) ? build.isNull(attribute) : build.isNotNull(attribute);
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
