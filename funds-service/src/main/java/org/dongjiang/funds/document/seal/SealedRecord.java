package org.dongjiang.funds.document.seal;

import jakarta.persistence.MappedSuperclass;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.register.StoredRecord;

/** A record that is sealed whenever the service writes it, so that a change by others is recognised. */
@MappedSuperclass
public abstract class SealedRecord extends StoredRecord {

    /** Made by {@link DocumentSeals} whenever its row is written. */
    private String seal;

    protected SealedRecord() {}

    /** What kind of record its seal is of; the same values of another kind have another seal. */
    protected abstract String sealedAs();

    /** The name of its kind. */
    protected abstract Label sealedName();

    /** What is sealed of a member: its value, or for few what is stored for it. */
    protected Object sealed(String member, Object value) {
        return value;
    }

    String seal() {
        return seal;
    }
}
