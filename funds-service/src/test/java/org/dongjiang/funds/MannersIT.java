package org.dongjiang.funds;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.dongjiang.kernel.testing.ServiceManners;

/** The manners of the jar that ships. */
@QuarkusIntegrationTest
class MannersIT extends ServiceManners {

    /** What the examples rest on beyond each other. */
    @Override
    protected void prepare() {
        ExampleSetting.provide();
    }
}
