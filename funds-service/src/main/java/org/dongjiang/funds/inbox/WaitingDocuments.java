package org.dongjiang.funds.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.register.Entries;

/** All documents that wait. */
@ApplicationScoped
class WaitingDocuments implements Entries<WaitingDocument> {

    static final Listing<WaitingDocument, WaitingDocumentView> LISTING = Listing.of(
                    WaitingDocument.class, WaitingDocumentView.class, WaitingDocumentView::of)
            .searching("summary")
            .sortedBy("recordedAt");
}
