package org.dongjiang.funds.document;

import java.util.List;
import java.util.UUID;

/** What every request to submit a document says, beside what is particular to its kind. */
public interface Submission {

    /** Ids of its attachments; null for none. */
    List<UUID> attachments();

    /** Code of the batch that it belongs to; null for none. */
    String batch();
}
