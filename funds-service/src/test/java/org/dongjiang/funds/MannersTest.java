package org.dongjiang.funds;

import io.quarkus.test.junit.QuarkusTest;
import org.dongjiang.kernel.testing.ServiceManners;

@QuarkusTest
class MannersTest extends ServiceManners {

    /** What the examples rest on beyond each other. */
    @Override
    protected void prepare() {
        ExampleSetting.provide();
    }
}
