package org.dongjiang.park.promotionbudget;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.PlacedRecord;

/** A promotion budget as it is now. */
@Entity
class PromotionBudget extends PlacedRecord<PromotionBudgetFacts> {}
