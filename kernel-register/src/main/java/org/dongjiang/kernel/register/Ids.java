package org.dongjiang.kernel.register;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes ids for records that are written by statements. {@link StoredRecord} has its own. */
public final class Ids {

    private Ids() {}

    /** A new UUIDv7 (RFC 9562): ids made later sort later. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
