package org.dongjiang.gateway.protection;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same of the jar that ships where it speaks TLS itself. */
@QuarkusIntegrationTest
@TestProfile(TlsProfile.class)
class HygieneTlsIT extends HygieneIT {}
