package org.dongjiang.funds.book.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.book.voucher.AttachedFile;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.book.voucher.Line;

/**
 * A document as its rows are now.
 *
 * @param programme null if it concerns several
 * @param sealed whether its rows are as the service wrote them
 * @param usedVoucher of which it uses a part; null if none
 * @param usedFen how much it uses of it
 * @param posted whether its state is one that a document with a voucher has
 * @param voucher null if it names none
 * @param lines that follow from its rows
 * @param summed whether its amount and its programme are those of its lines
 */
public record HeldDocument(
        UUID id,
        DocumentKind kind,
        String programme,
        boolean sealed,
        String usedVoucher,
        long usedFen,
        boolean posted,
        UUID voucher,
        LocalDate businessDate,
        String summary,
        String maker,
        String firstChecker,
        String checker,
        List<AttachedFile> attachedFiles,
        List<Line> lines,
        boolean summed) {

    /** One whose rows cannot be read as a document. */
    public static HeldDocument unreadable(UUID id, DocumentKind kind) {
        return new HeldDocument(
                id, kind, null, false, null, 0, false, null, null, null, null, null, null, List.of(), List.of(), false);
    }
}
