package org.dongjiang.funds;

import io.quarkus.test.junit.QuarkusTest;
import org.dongjiang.kernel.testing.ServiceManners;

@QuarkusTest
class MannersTest extends ServiceManners {}
