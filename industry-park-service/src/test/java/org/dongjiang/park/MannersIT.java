package org.dongjiang.park;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.dongjiang.kernel.testing.ServiceManners;

/** The common behaviour, tested on the jar that ships. */
@QuarkusIntegrationTest
class MannersIT extends ServiceManners {}
