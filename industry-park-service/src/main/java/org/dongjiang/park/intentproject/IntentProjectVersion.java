package org.dongjiang.park.intentproject;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a prospective project. */
@Entity
class IntentProjectVersion extends RecordVersion<IntentProjectFacts> {}
