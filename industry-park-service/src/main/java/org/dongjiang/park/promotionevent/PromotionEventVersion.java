package org.dongjiang.park.promotionevent;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a promotion event. */
@Entity
class PromotionEventVersion extends RecordVersion<PromotionEventFacts> {}
