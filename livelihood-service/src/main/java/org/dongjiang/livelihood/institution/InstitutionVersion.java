package org.dongjiang.livelihood.institution;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of an institution. */
@Entity
class InstitutionVersion extends RecordVersion<InstitutionFacts> {}
