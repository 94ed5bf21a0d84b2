package org.dongjiang.park.expoparticipant;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a participant of an expo. */
@Entity
class ExpoParticipantVersion extends RecordVersion<ExpoParticipantFacts> {}
