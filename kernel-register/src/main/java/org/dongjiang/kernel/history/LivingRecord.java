package org.dongjiang.kernel.history;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongjiang.kernel.register.SearchText;
import org.dongjiang.kernel.register.StoredRecord;
import org.dongjiang.kernel.time.Clocks;

/** A record as it is now. {@link RecordVersion} holds what it was. */
@MappedSuperclass
public abstract class LivingRecord<F extends Record> extends StoredRecord implements RecordState<F> {

    @Embedded
    private F facts;

    private long updatedAtMillis;
    private String updatedBy;
    private LocalDate endedOn;

    private String sortKey;

    private String searchText;

    void stampedBy(Instant now, String user) {
        stampedAt(now, user);
    }

    /** What a write says. */
    void become(F newFacts, LocalDate newEnd, Instant now, String user) {
        if (!newFacts.equals(facts)) {
            var keys = SearchText.of(newFacts);
            sortKey = keys.sort();
            searchText = keys.text();
        }
        facts = newFacts;
        endedOn = newEnd;
        updatedAtMillis = now.toEpochMilli();
        updatedBy = user;
    }

    /** Those of its facts. */
    SearchText.Keys keys() {
        return new SearchText.Keys(sortKey, searchText);
    }

    @Override
    public UUID recordId() {
        return id();
    }

    @Override
    public F facts() {
        return facts;
    }

    @Override
    public Instant updatedAt() {
        return Clocks.stored(updatedAtMillis);
    }

    @Override
    public String updatedBy() {
        return updatedBy;
    }

    @Override
    public LocalDate endedOn() {
        return endedOn;
    }
}
