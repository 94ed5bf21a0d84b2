package org.dongjiang.funds.document.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All documents that wait. */
@ApplicationScoped
class PendingDocuments implements Records<PendingDocument> {

    static final Listing<PendingDocument, PendingDocumentView> LISTING = Listing.of(
                    PendingDocument.class, PendingDocumentView.class, PendingDocumentView::of)
            .standing(MoneyPlace.of(MoneyPlace.PROGRAMME))
            .searching("summary")
            .sortedBy("recordedAt");
}
