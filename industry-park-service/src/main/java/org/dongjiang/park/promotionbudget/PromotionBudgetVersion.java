package org.dongjiang.park.promotionbudget;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a promotion budget. */
@Entity
class PromotionBudgetVersion extends RecordVersion<PromotionBudgetFacts> {}
