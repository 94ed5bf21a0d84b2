package org.dongjiang.livelihood.donation;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** A donation as it is now. */
@Entity
class Donation extends LivingRecord<DonationFacts> {}
