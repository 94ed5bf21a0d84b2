package org.dongjiang.funds.document.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;
import org.hibernate.Session;

/** All of them. */
@ApplicationScoped
class Allotments implements Records<Allotment> {

    static final Listing<Allotment, AllotmentView> LISTING = Listing.of(
                    Allotment.class, AllotmentView.class, AllotmentView::of)
            .standing(MoneyPlace.of(MoneyPlace.PROJECT))
            .searching("summary", "decision")
            .sortedBy("-allottedOn");

    /** Locks some of them, by their decisions; on a given connection. */
    static List<Allotment> lock(Session reader, Collection<String> decisions) {
        return decisions.isEmpty()
                ? List.of()
                : reader.createNativeQuery(
                                "SELECT * FROM allotment WHERE decision IN (:decisions) AND live = TRUE"
                                        + " ORDER BY decision FOR UPDATE",
                                Allotment.class)
                        .setParameterList("decisions", decisions)
                        .getResultList();
    }

    /** Those in force. */
    static List<Drawn> inForce(Connection database) throws SQLException {
        var inForce = new ArrayList<Drawn>();
        try (var select = database.prepareStatement(
                        "SELECT id, decision, programme, drawn_fen FROM allotment WHERE status = 'APPROVED'");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                inForce.add(new Drawn(rows.getString(1), rows.getString(2), rows.getString(3), rows.getLong(4)));
            }
        }
        return inForce;
    }

    /** What is drawn of one, in fen. */
    record Drawn(String id, String decision, String programme, long fen) {}

    static void storeDrawn(Connection database, Allotment allotment, String seal) throws SQLException {
        try (var update =
                database.prepareStatement("UPDATE allotment SET drawn_fen = ?, version = ?, seal = ? WHERE id = ?")) {
            update.setLong(1, allotment.drawn().fen());
            update.setLong(2, allotment.version());
            update.setString(3, seal);
            update.setString(4, allotment.id().toString());
            update.executeUpdate();
        }
    }
}
