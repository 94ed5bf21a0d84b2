package org.dongjiang.park.subsidyapplication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.CreditCode;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Fen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of an application for a loan-interest subsidy. */
@Embeddable
@Schema(description = "登记贷款贴息申请 · Records an application for a loan-interest subsidy", examples = """
                {"batch": "sample-batch", "enterprise": "91441622MA0000001C", "amount": "400000.00", "appliedOn": "2018-04-10"}""")
record SubsidyApplicationFacts(
        @NotNull @NaturalCode @Corrected @Place @Filter @Schema(description = "批次 · Batch")
        String batch,

        @NotNull
        @CreditCode
        @Corrected
        @Filter
        @Schema(description = "企业统一社会信用代码 · Unified social credit code of the enterprise")
        String enterprise,

        @NotNull
        @Column(name = "amount_fen")
        @Convert(converter = Fen.class)
        @Filter
        @Schema(description = "申请贴息金额 · Amount applied for")
        Money amount,

        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "申请日期 · Applied on")
        LocalDate appliedOn) {}
