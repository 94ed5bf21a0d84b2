package org.dongjiang.park.subsidyapplication;

import jakarta.persistence.Entity;
import org.dongjiang.kernel.history.RecordVersion;

/** A version of an application for a loan-interest subsidy. */
@Entity
class SubsidyApplicationVersion extends RecordVersion<SubsidyApplicationFacts> {}
