package org.dongjiang.funds.document;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dongjiang.funds.book.difference.Findings;
import org.dongjiang.funds.book.reconciliation.FurtherComparison;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.document.batch.BatchRegister;
import org.dongjiang.funds.document.batch.BatchRegister.Entered;
import org.hibernate.Session;

/** The comparison of batches with the documents of all kinds. */
@ApplicationScoped
class ComparedBatches implements FurtherComparison {

    private final List<DocumentRegister<?, ?, ?>> registers;
    private final BatchRegister batches;

    ComparedBatches(@All List<DocumentRegister<?, ?, ?>> registers, BatchRegister batches) {
        this.registers = registers;
        this.batches = batches;
    }

    @Override
    public void compare(Connection database, Session reader, Findings found) throws SQLException {
        var entered = new EnumMap<DocumentKind, Map<String, Entered>>(DocumentKind.class);
        for (var register : registers) {
            entered.put(register.kind(), register.entered(database));
        }
        batches.compare(reader, entered, found);
    }
}
