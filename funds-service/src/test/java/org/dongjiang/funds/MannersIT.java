package org.dongjiang.funds;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.dongjiang.kernel.testing.ServiceManners;

/** The common behaviour, tested on the jar that ships. */
@QuarkusIntegrationTest
class MannersIT extends ServiceManners {

    /** The records that the examples need in addition to each other. */
    @Override
    protected void prepare() {
        ExampleSetting.provide();
    }
}
