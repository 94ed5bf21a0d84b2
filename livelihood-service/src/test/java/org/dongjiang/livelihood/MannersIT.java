package org.dongjiang.livelihood;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.ServiceManners;

/** The common behaviour, tested on the jar that ships. */
@QuarkusIntegrationTest
class MannersIT extends ServiceManners {

    /** The example of an institution is an assisting one; a pairing also needs a receiving one. */
    @Override
    protected void prepare() {
        As.user("livelihood-manager")
                .body("""
                        {"code": "sample-school-b", "name": "示例受援学校", "sector": "EDUCATION", "side": "RECEIVING", "region": "441622"}""")
                .post("/api/v1/livelihood/institutions")
                .then()
                .statusCode(201);
    }

    /** The rules of stages are those of the kernel, whose example is of another service. */
    @Override
    protected String example(String body) {
        return body.replace("\"enterprises\"", "\"construction-projects\"")
                .replace("\"SIGNED\"", "\"PLANNED\"")
                .replace("\"IN_PRODUCTION\"", "\"COMPLETED\"")
                .replace("\"producedOn\"", "\"permit\"");
    }
}
