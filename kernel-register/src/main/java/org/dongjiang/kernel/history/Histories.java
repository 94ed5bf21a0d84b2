package org.dongjiang.kernel.history;

import static org.dongjiang.kernel.history.HistoryProblem.MEMBER_RELIED_ON;
import static org.dongjiang.kernel.history.HistoryProblem.NAMED_LATER;
import static org.dongjiang.kernel.problem.CommonProblem.RECORD_UNKNOWN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.json.StrictReader;
import org.dongjiang.kernel.problem.Refuses;
import org.dongjiang.kernel.region.Regions;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.OwnRecords;
import org.dongjiang.kernel.security.Roles;
import org.dongjiang.kernel.time.Clocks;

/** What all registers of living records need. */
@ApplicationScoped
@Refuses(HistoryProblem.class)
public class Histories {

    private final EntityManager database;
    private final RecordTime time;
    private final EventQueue queue;
    private final StrictReader reader;
    private final ObjectMapper json;
    private final SecurityIdentity identity;
    private final Clock clock;
    private final Regions regions;
    private final RestrictedRegisters restricted;
    private final OwnRecords own;
    private final Areas areas;
    private final List<Neighbour> registers;

    Histories(
            EntityManager database,
            RecordTime time,
            EventQueue queue,
            StrictReader reader,
            ObjectMapper json,
            SecurityIdentity identity,
            Clock clock,
            Regions regions,
            RestrictedRegisters restricted,
            OwnRecords own,
            Areas areas,
            @All List<Neighbour> registers) {
        this.database = database;
        this.time = time;
        this.queue = queue;
        this.reader = reader;
        this.json = json;
        this.identity = identity;
        this.clock = clock;
        this.regions = regions;
        this.restricted = restricted;
        this.own = own;
        this.areas = areas;
        this.registers = registers;
    }

    EntityManager database() {
        return database;
    }

    /**
     * The rows that the caller may see; null for all. It is found out at once, because a file is read when the request is over.
     *
     * @param known null for the records as they are now
     */
    <R> Listing.Narrowing<R> visible(RecordKind<?, ?, ?, ?> kind, Knowledge known) {
        var within = kind.<R>within(database, areas.toRead(), known);
        var user = restricted.contains(kind.register()) ? own.recordedBy().orElse(null) : null;
        if (user == null) {
            return within;
        }
        return (build, select, row) -> {
            var mine = build.equal(row.get("recordedBy"), user);
            return within == null ? mine : build.and(mine, within.of(build, select, row));
        };
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN} if it is another's, and the caller sees only his own */
    void requireOwn(RecordKind<?, ?, ?, ?> kind, LivingRecord<?> record) {
        if (restricted.contains(kind.register())
                && own.recordedBy()
                        .filter(user -> !user.equals(record.recordedBy()))
                        .isPresent()) {
            throw RECORD_UNKNOWN.because(record.id());
        }
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code OUTSIDE_AREA} if the caller may not write a record that says this now */
    <F extends Record> void requireWithin(RecordKind<F, ?, ?, ?> kind, F now) {
        if (!areas.ofToken().isEverywhere()) {
            requireWritable(kind, List.of(Segment.now(now)));
        }
    }

    /**
     * Where some facts stand, and whose they are: what the caller must have to write them, and who is told of it. What they name counts
     * as it is now and, on past days of which they are said, as it was.
     *
     * @return codes of divisions and of organisations; null if they stand nowhere
     * @throws org.dongjiang.kernel.problem.Problem {@code OUTSIDE_AREA}
     */
    <F extends Record> Set<String> requireWritable(RecordKind<F, ?, ?, ?> kind, Collection<Segment<F>> facts) {
        var area = areas.ofToken();
        var today = today();
        var said = facts.stream()
                .map(one -> one.from().isBefore(today) ? one : Segment.now(one.facts()))
                .distinct()
                .toList();
        var owners = kind.owner() == null ? Set.<String>of() : kind.codes(database, said, RecordKind::owner);
        if (area.organisation() != null
                && (kind.standing() != null || kind.owner() != null)
                && !owners.equals(Set.of(area.organisation()))) {
            throw area.outside();
        }
        if (kind.standing() == null) {
            return null;
        }
        var places = kind.codes(database, said, RecordKind::standing);
        if (area.organisation() == null
                && !area.isEverywhere()
                && (places.isEmpty() || !places.stream().allMatch(area::contains))) {
            throw area.outside();
        }
        if (places.contains(null)) {
            return null;
        }
        places.addAll(owners);
        places.remove(null);
        return places;
    }

    /** Until the commit the record with this code does not end. */
    void keep(String register, String code) {
        registers.stream().filter(one -> one.register().equals(register)).forEach(one -> one.keep(code));
    }

    /**
     * Checks that no record names one that ends.
     *
     * @param end its first day without it
     * @throws org.dongjiang.kernel.problem.Problem {@code NAMED_LATER}
     */
    void requireUnnamed(String pointer, String register, String code, LocalDate end) {
        for (var one : registers) {
            one.naming(register, code, end).ifPresent(record -> {
                throw NAMED_LATER.at(pointer, one.register(), record, end);
            });
        }
    }

    /**
     * Checks that no record of a register names one on any day.
     *
     * @param in the register that is asked
     * @throws org.dongjiang.kernel.problem.Problem {@code MEMBER_RELIED_ON}
     */
    void requireNotNamedIn(String in, String pointer, String register, String code) {
        registers.stream()
                .filter(one -> one.register().equals(in))
                .flatMap(one -> one.naming(register, code, Segment.FIRST_DAY).stream())
                .findFirst()
                .ifPresent(record -> {
                    throw MEMBER_RELIED_ON.at(pointer, in, record);
                });
    }

    RecordTime time() {
        return time;
    }

    Regions regions() {
        return regions;
    }

    Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return Clocks.today(clock);
    }

    /** The name of the requesting user. */
    public String user() {
        return identity.getPrincipal().getName();
    }

    /** Whether the requesting user has one of these roles; a program has no other role than its own. */
    public boolean may(Collection<String> roles) {
        return identity.hasRole(Roles.INTEGRATION)
                ? roles.contains(Roles.INTEGRATION)
                : roles.stream().anyMatch(identity::hasRole);
    }

    /** Facts as JSON; members without a value are left out. */
    ObjectNode tree(Object facts) {
        ObjectNode tree = json.valueToTree(facts);
        tree.properties().removeIf(member -> member.getValue().isNull());
        return tree;
    }

    /** Stores an event with what else is not stored yet, and puts it into the queue of the feed. */
    void tell(RecordEvent event) {
        queue.add(event);
    }

    /** What is said of a record that does not exist. */
    ObjectNode nothing() {
        return json.createObjectNode();
    }

    /** @throws org.dongjiang.kernel.problem.Problem the faults of the facts, as of a request */
    <F> F facts(JsonNode tree, Class<F> type) {
        return reader.read(tree.toString(), type);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REQUEST_INVALID} that names the known members */
    void requireMembers(ObjectNode patch, Collection<String> known) {
        reader.requireMembers(patch, known);
    }

    /** The members that differ, as a JSON array in the order of their names. */
    String changes(ObjectNode before, ObjectNode after) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        var changes = json.createArrayNode();
        for (var name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                var change = changes.addObject().put("pointer", "/" + name);
                change.set("before", before.get(name));
                change.set("after", after.get(name));
            }
        }
        return changes.toString();
    }
}
