package org.dongjiang.park.economicreport;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.PARK_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Economic reports over HTTP. */
@Path("/economic-reports")
@Tag(name = "economic-reports", description = "园区经济运行报告 · Economic reports")
@WrittenBy({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
class EconomicReportResource extends LivingResource<EconomicReportFacts, EconomicReportView> {

    EconomicReportResource(EconomicReportRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}
