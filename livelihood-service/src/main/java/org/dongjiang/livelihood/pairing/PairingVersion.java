package org.dongjiang.livelihood.pairing;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a pairing. */
@Entity
class PairingVersion extends RecordVersion<PairingFacts> {}
