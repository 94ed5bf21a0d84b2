package org.dongjiang.park.promotionevent;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.PlacedRecord;

/** A promotion event as it is now. */
@Entity
class PromotionEvent extends PlacedRecord<PromotionEventFacts> {}
