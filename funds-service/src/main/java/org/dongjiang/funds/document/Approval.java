package org.dongjiang.funds.document;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.dongjiang.funds.ledger.PostVoucher;
import org.dongjiang.funds.ledger.Posting;
import org.dongjiang.funds.pot.PotChange;
import org.dongjiang.kernel.register.EntryView;
import org.dongjiang.kernel.register.IfMatch;

/** The approval of a document by its checker (复核). What a document says never changes, so it may have been read before. */
public final class Approval<D extends MoneyDocument> implements Posting {

    private final D document;
    private final String ifMatch;
    private final String checker;
    private final Function<D, ? extends EntryView> view;

    /**
     * @param ifMatch the version that the checker saw
     * @param view how the document is shown
     */
    public Approval(D document, String ifMatch, String checker, Function<D, ? extends EntryView> view) {
        this.document = document;
        this.ifMatch = ifMatch;
        this.checker = checker;
        this.view = view;
    }

    @Override
    public String table() {
        return document.kind();
    }

    @Override
    public UUID documentId() {
        return document.id();
    }

    @Override
    public void judge(long version, String status) {
        IfMatch.require(ifMatch, version);
        document.requireApprovable(DocumentStatus.valueOf(status), checker);
    }

    @Override
    public PotChange potChange() {
        return document.potChange();
    }

    @Override
    public PostVoucher voucher() {
        return document.voucher(checker);
    }

    @Override
    public LocalDate businessDate() {
        return document.businessDate();
    }

    @Override
    public String checker() {
        return checker;
    }

    @Override
    public EntryView posted(UUID voucherId, long version) {
        document.posted(checker, voucherId, version);
        return view.apply(document);
    }
}
