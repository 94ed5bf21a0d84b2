package org.dongjiang.livelihood;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.dongjiang.kernel.testing.BuildResources;

/** What every test of this service runs on. */
@QuarkusTestResource(value = BuildResources.class, initArgs = @ResourceArg(name = "database", value = "livelihood"))
class LivelihoodTestSetup {}
