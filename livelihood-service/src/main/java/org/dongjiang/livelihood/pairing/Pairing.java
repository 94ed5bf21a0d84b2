package org.dongjiang.livelihood.pairing;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** A pairing as it is now. */
@Entity
class Pairing extends LivingRecord<PairingFacts> {}
