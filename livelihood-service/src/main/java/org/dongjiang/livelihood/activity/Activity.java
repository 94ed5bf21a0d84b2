package org.dongjiang.livelihood.activity;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.LivingRecord;

/** An activity as it is now. */
@Entity
class Activity extends LivingRecord<ActivityFacts> {}
