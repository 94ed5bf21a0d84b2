package org.dongjiang.funds;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.dongjiang.kernel.testing.BuildResources;

/** The environment of all tests of this service. */
@QuarkusTestResource(value = BuildResources.class, initArgs = @ResourceArg(name = "database", value = "funds"))
@QuarkusTestResource(CheckpointFolder.class)
class FundsTestSetup {}
