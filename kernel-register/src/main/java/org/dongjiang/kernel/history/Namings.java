package org.dongjiang.kernel.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.register.Records;
import org.dongjiang.kernel.register.Tables;
import org.dongjiang.kernel.time.Clocks;
import org.hibernate.Session;

/**
 * Who names whom: the records of one kind by their codes, and those that they name.
 *
 * @param <F> what users record of one
 * @param <E> one as it is now
 */
final class Namings<F extends Record, E extends LivingRecord<F>> {

    private static final Label OUTSIDE = new Label("（在您的辖区以外）", "(outside your area)");

    private final RecordKind<F, E, ?, ?> kind;
    private final Records<E> records;
    private final Histories histories;
    private final Function<F, List<Reference>> references;

    /** @param references the records that a record names */
    Namings(
            RecordKind<F, E, ?, ?> kind,
            Records<E> records,
            Histories histories,
            Function<F, List<Reference>> references) {
        this.kind = kind;
        this.records = records;
        this.histories = histories;
        this.references = references;
    }

    /** {@link Neighbour#keep}. */
    void keep(String code) {
        var database = histories.database();
        var table = Tables.of(database.getEntityManagerFactory(), kind.present().entity());
        // Without Hibernate, as the instants are asked for.
        database.unwrap(Session.class).doWork(connection -> {
            try (var select = connection.prepareStatement(
                    "SELECT version FROM " + table + " WHERE code = ? LOCK IN SHARE MODE")) {
                select.setString(1, code);
                select.executeQuery().close();
            }
        });
    }

    /** {@link Neighbour#naming}. */
    Optional<Label> naming(String register, String code, LocalDate from) {
        return kind.naming().entrySet().stream()
                .filter(named -> named.getValue().equals(register))
                .map(Map.Entry::getKey)
                .flatMap(member ->
                        records
                                .list("facts." + member + " = ?1 and (endedOn is null or endedOn > ?2)", code, from)
                                .stream()
                                .filter(record -> isNaming(record, "/" + member, code, from)))
                .map(record -> seen(record.id()))
                .findFirst();
    }

    private Label seen(UUID id) {
        var visible = histories.<E>visible(kind, null);
        return visible == null || kind.present().contains(histories.database(), id, visible)
                ? new Label(id.toString(), id.toString())
                : OUTSIDE;
    }

    private boolean isNaming(E record, String pointer, String code, LocalDate from) {
        return references.apply(record.facts()).stream()
                .filter(named -> named.pointer().equals(pointer) && named.code().equals(code))
                .map(named -> named.day() == null ? namedSince(record, named) : named.day())
                .anyMatch(day -> !day.isBefore(from)
                        && (record.endedOn() == null || record.endedOn().isAfter(day)));
    }

    /** The day from which a record names another one, if it has none of its own: as it was checked then. */
    private LocalDate namedSince(E record, Reference named) {
        var first = kind.versions(histories.database(), record.id(), "").getResultList().stream()
                .filter(version -> references.apply(version.facts()).stream().anyMatch(named::isSame))
                .findFirst()
                .orElseThrow();
        var said = histories
                .database()
                .createQuery(
                        "select e from RecordEvent e where e.recordId = :record and e.recordVersion = :version",
                        RecordEvent.class)
                .setParameter("record", record.id())
                .setParameter("version", first.version())
                .getSingleResult();
        return said.kind() == RecordEventKind.CHANGED
                ? said.validFrom()
                : LocalDate.ofInstant(said.recordedAt(), Clocks.BUSINESS_ZONE);
    }
}
