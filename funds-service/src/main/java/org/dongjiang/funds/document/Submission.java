package org.dongjiang.funds.document;

import java.util.List;
import java.util.UUID;

/** The members common to every request to submit a document. */
public interface Submission {

    /** Ids of its attachments; null for none. */
    List<UUID> attachments();

    /** Code of its batch; null for none. */
    String batch();

    /** The document of which it is the new version; null for none. */
    UUID replaces();
}
