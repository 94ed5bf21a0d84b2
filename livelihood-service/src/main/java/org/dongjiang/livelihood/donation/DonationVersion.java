package org.dongjiang.livelihood.donation;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a donation. */
@Entity
class DonationVersion extends RecordVersion<DonationFacts> {}
