package org.dongjiang.funds.relief.household;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a household. */
@Embeddable
@Schema(description = "登记帮扶户 · Adds a household", examples = """
                {"code": "sample-household-0001", "village": "441622100299", "registeredOn": "2016-05-01"}""")
record HouseholdFacts(
        @NotNull
        @NaturalCode
        @Corrected
        @Filter
        @Schema(description = "户编号，不含身份信息 · Household number; contains no personal data")
        String code,

        @NotNull
        @Pattern(regexp = "\\d{12}", message = "{org.dongjiang.kernel.codes.village-division}")
        @Filter
        @Place
        @Schema(description = "所在村 · Village")
        String village,

        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "建档立卡日期 · Registered on")
        LocalDate registeredOn) {}
