package org.dongjiang.kernel.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.dongjiang.kernel.json.StrictReader;
import org.dongjiang.kernel.register.OwnRecords;
import org.dongjiang.kernel.time.Clocks;

/** What all registers of living records need. */
@ApplicationScoped
public class Histories {

    private final EntityManager database;
    private final RecordTime time;
    private final EventQueue queue;
    private final StrictReader reader;
    private final ObjectMapper json;
    private final SecurityIdentity identity;
    private final Clock clock;
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
            RestrictedRegisters restricted,
            OwnRecords own) {
        this.database = database;
        this.time = time;
        this.queue = queue;
        this.reader = reader;
        this.json = json;
        this.identity = identity;
        this.clock = clock;
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

    Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return Clocks.today(clock);
    }

    /** The name of the requesting user. */
    String user() {
        return identity.getPrincipal().getName();
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
