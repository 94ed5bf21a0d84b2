package org.dongjiang.kernel.register;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The view of one {@link StoredRecord}; its version is sent as the {@code ETag}. */
public interface RecordView {

    @JsonProperty
    String id();

    @JsonProperty
    long version();

    /** The entity tag of this state of the record (RFC 9110). */
    default String etag() {
        return "\"" + version() + "\"";
    }
}
