package org.dongjiang.funds.document.draft;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Drafts implements Records<Draft> {

    static final Listing<Draft, DraftView> LISTING = Listing.of(Draft.class, DraftView.class, DraftView::of)
            .searching("body")
            .sortedBy("-recordedAt");
}
