package org.dongjiang.livelihood.pairing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record a pairing. */
@Schema(description = "登记结对 · Records a pairing", examples = """
                {"code": "sample-pairing", "assisting": "sample-school-a", "receiving": "sample-school-b", "startedOn": "2017-03-01", "agreement": "示例结对协议"}""")
record AddPairing(
        @NotNull @NaturalCode @Schema(description = "代码 · Code")
        String code,

        @NotNull @NaturalCode @Schema(description = "支援方机构 · Assisting institution")
        String assisting,

        @NotNull @NaturalCode @Schema(description = "受援方机构 · Receiving institution")
        String receiving,

        @NotNull @Schema(description = "起始日期 · Started on") LocalDate startedOn,

        @Schema(description = "终止日期 · Ended on") LocalDate endedOn,

        @Size(min = 1, max = 200) @Schema(description = "协议 · Agreement")
        String agreement) {}
