package org.dongjiang.funds;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.dongjiang.kernel.testing.ServiceManners;

/** The common behaviour, tested on the jar that ships. */
@QuarkusIntegrationTest
class MannersIT extends ServiceManners {

    private String clause;

    /** The records that the examples need in addition to each other. */
    @Override
    protected void prepare() {
        clause = ExampleSetting.provide();
    }

    /** The rules of stages are those of the kernel, whose example is of another service. */
    @Override
    protected String example(String body) {
        return body.replace("0198c1d2-0000-7000-8000-000000000001", clause)
                .replace("\"enterprises\"", "\"villages\"")
                .replace("\"SIGNED\"", "\"PLANNED\"")
                .replace("\"IN_PRODUCTION\"", "\"DESIGN_APPROVED\"")
                .replace("\"producedOn\"", "\"town\"");
    }
}
