package org.dongjiang.kernel.register;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Creates ids for records written by SQL statements. {@link StoredRecord} creates its own. */
public final class Ids {

    private Ids() {}

    /** A new UUIDv7 (RFC 9562): later ids sort later. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
