package org.dongjiang.gateway.pillar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** The pillar services. Where they are, {@code quarkus.stork} says under the same names. */
@ConfigMapping(prefix = "dongjiang.pillars")
interface PillarsConfig {

    /** By the pillar's part of the path: {@code funds} is reached below {@code /api/v1/funds}. */
    @WithParentName
    Map<String, PillarConfig> all();

    /** One of them. */
    interface PillarConfig {

        /** What the codes of its indicators begin with. */
        String indicators();

        String nameZh();

        String nameEn();
    }
}
