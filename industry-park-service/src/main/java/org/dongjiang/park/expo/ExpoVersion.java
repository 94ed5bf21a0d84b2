package org.dongjiang.park.expo;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of an expo. */
@Entity
class ExpoVersion extends RecordVersion<ExpoFacts> {}
