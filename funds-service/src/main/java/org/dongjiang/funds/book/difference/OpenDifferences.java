package org.dongjiang.funds.book.difference;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dongjiang.kernel.register.Ids;

/** The differences that are open, as all instances of the service see them. */
public final class OpenDifferences {

    private static final String FOUND_BY = "reconciliation";

    /** What makes a difference the same as one found before. */
    private record Place(DifferenceKind kind, String subject, String programme) {}

    /**
     * The programmes for which nothing is posted.
     *
     * @param programmes that are named
     * @param several whether more than one, or none that can be named, is concerned
     */
    public record Concerned(Set<String> programmes, boolean several) {}

    private OpenDifferences() {}

    /** Which programmes they concern; reads no rows if there are none. */
    public static Concerned concerned(Connection database) throws SQLException {
        var programmes = new HashSet<String>();
        boolean unnamed = false;
        try (var select = database.prepareStatement(
                        "SELECT DISTINCT programme FROM difference WHERE ended_at_millis IS NULL");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var programme = rows.getString(1);
                if (programme == null) {
                    unnamed = true;
                } else {
                    programmes.add(programme);
                }
            }
        }
        return new Concerned(programmes, unnamed || programmes.size() > 1);
    }

    /**
     * Adds what was found now, and ends what was not found again. Of several findings at one place the first is added: a row whose id
     * was changed is both missing and more than there should be.
     *
     * @param complete the kinds of which everything was compared, so that what was not found is gone
     */
    public static void replace(Connection database, Findings found, Predicate<DifferenceKind> complete, long nowMillis)
            throws SQLException {
        var open = open(database);
        var places = new HashSet<Place>();
        try (var insert =
                        database.prepareStatement("INSERT INTO difference (id, version, kind, subject, programme, kept,"
                                + " recomputed, recorded_at_millis, recorded_by) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?)");
                var end = database.prepareStatement(
                        "UPDATE difference SET ended_at_millis = ?, version = version + 1 WHERE id = ?")) {
            for (var one : found.entries()) {
                var place = new Place(one.kind(), one.subject(), one.programme());
                if (places.add(place) && open.remove(place) == null) {
                    insert.setString(1, Ids.next().toString());
                    insert.setString(2, one.kind().name());
                    insert.setString(3, one.subject());
                    insert.setString(4, one.programme());
                    insert.setString(5, one.kept());
                    insert.setString(6, one.recomputed());
                    insert.setLong(7, nowMillis);
                    insert.setString(8, FOUND_BY);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
            for (var gone : open.entrySet()) {
                if (complete.test(gone.getKey().kind())) {
                    for (var id : gone.getValue()) {
                        end.setLong(1, nowMillis);
                        end.setString(2, id);
                        end.addBatch();
                    }
                }
            }
            end.executeBatch();
        }
    }

    /** Their ids; two instances that find the same at the same moment add it twice. */
    private static Map<Place, List<String>> open(Connection database) throws SQLException {
        var open = new HashMap<Place, List<String>>();
        try (var select = database.prepareStatement(
                        "SELECT id, kind, subject, programme FROM difference WHERE ended_at_millis IS NULL");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var place = new Place(
                        DifferenceKind.valueOf(rows.getString("kind")),
                        rows.getString("subject"),
                        rows.getString("programme"));
                open.computeIfAbsent(place, none -> new ArrayList<>()).add(rows.getString("id"));
            }
        }
        return open;
    }
}
