package org.dongjiang.funds.book.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.dongjiang.kernel.export.EndMark;

/** Says in each export how many leaves the log had at its moment, so that it can be compared with just these. */
@ApplicationScoped
class LeavesMark implements EndMark {

    @Override
    public Map<String, Object> members(Connection connection) throws SQLException {
        return Map.of("leaves", StoredLeaves.size(connection));
    }
}
