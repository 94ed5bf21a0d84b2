package org.dongjiang.funds;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the jar that ships. */
@QuarkusIntegrationTest
class MannersIT extends MannersTest {}
