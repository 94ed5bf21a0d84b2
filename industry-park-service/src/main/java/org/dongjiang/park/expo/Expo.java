package org.dongjiang.park.expo;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.PlacedRecord;

/** An expo as it is now. */
@Entity
class Expo extends PlacedRecord<ExpoFacts> {}
