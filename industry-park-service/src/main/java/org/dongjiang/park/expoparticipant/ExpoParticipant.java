package org.dongjiang.park.expoparticipant;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** A participant of an expo as it is now. */
@Entity
class ExpoParticipant extends LivingRecord<ExpoParticipantFacts> {}
