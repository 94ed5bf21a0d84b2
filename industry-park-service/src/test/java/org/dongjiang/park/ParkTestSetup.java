package org.dongjiang.park;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.dongjiang.kernel.testing.BuildResources;
import org.dongjiang.park.facility.FundsStandIn;

/** The environment of all tests of this service. */
@QuarkusTestResource(value = BuildResources.class, initArgs = @ResourceArg(name = "database", value = "industry_park"))
@QuarkusTestResource(FundsStandIn.class)
class ParkTestSetup {}
