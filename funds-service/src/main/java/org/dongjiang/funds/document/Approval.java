package org.dongjiang.funds.document;

import static org.dongjiang.kernel.problem.CommonProblem.VERSION_STALE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dongjiang.funds.ledger.DocumentKind;
import org.dongjiang.funds.ledger.PostVoucher;
import org.dongjiang.funds.ledger.PostVoucher.Line;
import org.dongjiang.funds.ledger.PostVoucher.Paper;
import org.dongjiang.funds.ledger.Posting;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.EntryView;
import org.dongjiang.kernel.register.IfMatch;

/**
 * The approval of a document by the checker (复核) who posts it. What a document says never changes, so it may have been read
 * before; and because the hand that writes the book reads no documents, all of it has been.
 *
 * @param ifMatch the version that the checker saw
 * @param view how the document is shown
 */
record Approval<D extends MoneyDocument>(
        D document,
        String ifMatch,
        LocalDate today,
        String checker,
        List<Paper> papers,
        List<Line> lines,
        Function<D, ? extends EntryView> view)
        implements Posting {

    @Override
    public DocumentKind kind() {
        return document.kind();
    }

    @Override
    public UUID documentId() {
        return document.id();
    }

    @Override
    public void judge(long version, String status) {
        IfMatch.require(ifMatch, version);
        if (document.version() != version) {
            throw VERSION_STALE.because();
        }
        document.requireApprovable(DocumentStatus.valueOf(status), checker);
        document.requireReserved(today);
    }

    @Override
    public LocalDate businessDate() {
        return document.businessDate();
    }

    @Override
    public Map<String, Money> setAside() {
        return document.setAside();
    }

    @Override
    public Optional<Reversed> reversed() {
        return document.reversed();
    }

    @Override
    public PostVoucher voucher() {
        return document.voucher(checker, papers);
    }

    @Override
    public EntryView posted(UUID voucherId, long version) {
        document.posted(checker, voucherId, version);
        return view.apply(document);
    }
}
