package org.dongjiang.park.industry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.dongjiang.kernel.listing.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of an industry. */
@Embeddable
@Schema(description = "登记产业 · Records an industry", examples = """
                {"code": "sample-industry", "name": "示例产业", "nameEn": "Sample industry", "park": "sample-park", "leading": true}""")
record IndustryFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotBlank @Size(max = 100) @Filter @Schema(description = "英文名称 · English name")
        String nameEn,

        @NotNull @NaturalCode @Place @Filter @Schema(description = "园区 · Park")
        String park,

        @NotNull @Column(name = "leads_park") @Filter @Schema(description = "是否主导产业 · Whether it is a leading industry")
        Boolean leading) {}
