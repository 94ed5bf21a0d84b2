package org.dongjiang.gateway.protection;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same of the jar that ships. */
@QuarkusIntegrationTest
@TestProfile(TlsProfile.class)
class TlsIT extends TlsTest {}
