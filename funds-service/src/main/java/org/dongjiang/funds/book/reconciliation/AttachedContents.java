package org.dongjiang.funds.book.reconciliation;

import java.sql.Connection;
import java.sql.SQLException;
import org.dongjiang.funds.book.voucher.AttachedFile;

/** The stored bytes of attachments. */
public interface AttachedContents {

    /** Whether the bytes of an attachment are stored with the hash that a document names. */
    boolean isStored(Connection database, AttachedFile file) throws SQLException;
}
