package org.dongjiang.funds.document.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.dongjiang.funds.book.reconciliation.AttachedContents;
import org.dongjiang.funds.book.voucher.AttachedFile;

/** Reads the bytes of attachments as they are, part by part, to compare them with what documents name. */
@ApplicationScoped
class StoredContents implements AttachedContents {

    private static final String STORED = "SELECT sha256 FROM attachment WHERE id = ?";
    private static final String PART =
            "SELECT bytes FROM attachment_content WHERE attachment_id = ? AND part_number = ?";

    @Override
    public boolean isStored(Connection database, AttachedFile file) throws SQLException {
        return file.sha256().equals(named(database, file)) && file.sha256().equals(computed(database, file));
    }

    private static String named(Connection database, AttachedFile file) throws SQLException {
        try (var select = database.prepareStatement(STORED)) {
            select.setString(1, file.attachmentId());
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private static String computed(Connection database, AttachedFile file) throws SQLException {
        var digest = Sha256.digest();
        for (int number = 1; add(database, file, number, digest); number++) {
            // Until there is no further part.
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** False if there is no such part. */
    private static boolean add(Connection database, AttachedFile file, int number, MessageDigest digest)
            throws SQLException {
        try (var select = database.prepareStatement(PART)) {
            select.setString(1, file.attachmentId());
            select.setInt(2, number);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    return false;
                }
                digest.update(rows.getBytes(1));
                return true;
            }
        }
    }
}
