package org.dongjiang.park.expoparticipant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participant of an expo as callers see it. */
@Schema(description = "参展企业 · A participant of an expo")
record ExpoParticipantView(
        @JsonUnwrapped StateView state, @JsonUnwrapped ExpoParticipantFacts facts) implements LivingView {}
