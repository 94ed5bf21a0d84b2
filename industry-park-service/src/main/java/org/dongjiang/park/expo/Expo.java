package org.dongjiang.park.expo;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** An expo as it is now. */
@Entity
class Expo extends LivingRecord<ExpoFacts> {}
