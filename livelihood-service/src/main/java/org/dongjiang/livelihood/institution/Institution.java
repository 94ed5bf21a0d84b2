package org.dongjiang.livelihood.institution;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.PlacedRecord;

/** An institution as it is now. */
@Entity
class Institution extends PlacedRecord<InstitutionFacts> {}
