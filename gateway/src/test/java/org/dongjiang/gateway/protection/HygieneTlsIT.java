package org.dongjiang.gateway.protection;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same for the jar that ships, if it speaks TLS itself. */
@QuarkusIntegrationTest
@TestProfile(TlsProfile.class)
class HygieneTlsIT extends HygieneIT {}
