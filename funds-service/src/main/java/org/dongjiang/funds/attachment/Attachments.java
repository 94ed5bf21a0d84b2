package org.dongjiang.funds.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dongjiang.kernel.listing.Listing;
import org.dongjiang.kernel.register.Entries;

/** All attachments. */
@ApplicationScoped
class Attachments implements Entries<Attachment> {

    static final Listing<Attachment, AttachmentView> LISTING = Listing.of(
                    Attachment.class, AttachmentView.class, AttachmentView::of)
            .searching("fileName")
            .sortedBy("recordedAt");

    Optional<Attachment> find(String user, String sha256) {
        return find("recordedBy = ?1 and sha256 = ?2", user, sha256).firstResultOptional();
    }
}
