package org.dongjiang.funds;

import io.quarkus.test.junit.QuarkusTest;
import org.dongjiang.kernel.testing.ServiceManners;

@QuarkusTest
class MannersTest extends ServiceManners {

    /** A closed period, for the example that opens it again. */
    @Override
    protected void prepare() {
        ClosedPeriod.provide();
    }
}
