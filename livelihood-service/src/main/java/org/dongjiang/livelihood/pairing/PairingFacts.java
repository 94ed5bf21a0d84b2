package org.dongjiang.livelihood.pairing;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a pairing. */
@Embeddable
@Schema(description = "登记结对 · Records a pairing", examples = """
                {"code": "sample-pairing", "assisting": "sample-school-a", "receiving": "sample-school-b", "startedOn": "2017-03-01", "agreement": "示例结对协议"}""")
record PairingFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "代码 · Code")
        String code,

        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "支援方机构 · Assisting institution")
        String assisting,

        @NotNull @NaturalCode @Corrected @Place @Filter @Schema(description = "受援方机构 · Receiving institution")
        String receiving,

        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "起始日期 · Started on")
        LocalDate startedOn,

        @Size(min = 1, max = 200) @Filter(sortable = false) @Schema(nullable = true, description = "协议 · Agreement")
        String agreement) {}
