package org.dongjiang.kernel.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.dongjiang.kernel.json.StrictReader;
import org.dongjiang.kernel.problem.Refuses;
import org.dongjiang.kernel.region.Regions;
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
            OwnRecords own) {
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
    }

    EntityManager database() {
        return database;
    }

    /** The user whose records alone are visible to the caller in a register; empty for all. */
    Optional<String> visible(String register) {
        return restricted.contains(register) ? own.recordedBy() : Optional.empty();
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN} if the record is not visible to the caller */
    <E extends LivingRecord<?>> E visible(String register, E record) {
        return restricted.contains(register) ? own.require(record) : record;
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

    /** Stores an event, and puts it into the queue of the feed. */
    void tell(RecordEvent event) {
        database.persist(event);
        database.flush();
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
