package org.dongjiang.funds;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same of the jar that ships. */
@QuarkusIntegrationTest
@TestProfile(MutualTlsTest.Profile.class)
class MutualTlsIT extends MutualTlsTest {}
