package org.dongjiang.park.economicreport;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of an economic report. */
@Entity
class EconomicReportVersion extends RecordVersion<EconomicReportFacts> {}
