package org.dongjiang.kernel.stage;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of a rule of stages. */
@Entity
class StageRuleVersion extends RecordVersion<StageRuleFacts> {}
