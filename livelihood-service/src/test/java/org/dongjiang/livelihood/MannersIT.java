package org.dongjiang.livelihood;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the jar that ships. */
@QuarkusIntegrationTest
class MannersIT extends MannersTest {}
