package org.dongjiang.park.subsidyapplication;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** An application for a loan-interest subsidy as it is now. */
@Entity
class SubsidyApplication extends LivingRecord<SubsidyApplicationFacts> {}
