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
        var usual = Certificates.usual();
        return Map.of(
                "DONGJIANG_TLS_CERTIFICATE",
                usual.certificate("usual").toAbsolutePath().toString(),
                "DONGJIANG_TLS_KEY",
                usual.key("usual").toAbsolutePath().toString(),
                "quarkus.tls.http.reload-period",
                "1S",
                "quarkus.http.test-ssl-port",
                "0",
                // The contract names the address of a process that does not speak TLS.
                "quarkus.smallrye-openapi.store-schema-directory",
                "target/openapi");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Origin.class));
    }
}
