package org.dongjiang.livelihood.activity;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of an activity. */
@Entity
class ActivityVersion extends RecordVersion<ActivityFacts> {}
