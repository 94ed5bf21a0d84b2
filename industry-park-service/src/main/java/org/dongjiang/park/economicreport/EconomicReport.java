package org.dongjiang.park.economicreport;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** An economic report as it is now. */
@Entity
class EconomicReport extends LivingRecord<EconomicReportFacts> {}
