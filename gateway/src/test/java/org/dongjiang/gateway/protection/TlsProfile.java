package org.dongjiang.gateway.protection;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.Certificates;

/** The gateway speaks TLS. */
public class TlsProfile implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
        return "test,tls";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Certificates.usual().ofServer();
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Origin.class));
    }
}
