package org.dongjiang.gateway.pillar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** The pillar services. {@code quarkus.stork} names their instances under the same names. */
@ConfigMapping(prefix = "dongjiang.pillars")
interface PillarsConfig {

    /** By the pillar's part of the path: {@code funds} is below {@code /api/v1/funds}. */
    @WithParentName
    Map<String, PillarConfig> all();

    /** One of them. */
    interface PillarConfig {

        /** The common prefix of the codes of its indicators. */
        String indicators();

        String nameZh();

        String nameEn();
    }
}
