package org.dongjiang.kernel.export;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What a service says at the end of every export about the moment as of which it is. */
public interface EndMark {

    /**
     * The members added to the last line of NDJSON.
     *
     * @param connection reads as of the moment of the export
     */
    Map<String, Object> members(Connection connection) throws SQLException;
}
