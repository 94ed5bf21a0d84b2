package org.dongjiang.funds.relief.village;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.history.Staged;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.dongjiang.kernel.listing.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a village. */
@Embeddable
@Schema(description = "登记一个村 · Adds a village", examples = """
                {"code": "441622100299", "name": "示例村", "town": "老隆镇", "provinceDesignated": true, "stage": "DESIGN_APPROVED"}""")
record VillageFacts(
        @NotNull
        @Pattern(regexp = "\\d{12}", message = "{org.dongjiang.kernel.codes.village-division}")
        @Corrected
        @Filter
        @Place
        @Schema(description = "统计用区划代码，12 位 · Division code, 12 digits")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "村名 · Name")
        String name,

        @NotBlank @Size(max = 100) @Filter @Schema(description = "所属镇 · Town")
        String town,

        @NotNull @Filter @Schema(description = "是否省定贫困村 · Province-designated poor village")
        Boolean provinceDesignated,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Filter
        @Schema(description = "示范村建设阶段 · Stage of its construction as a demonstration village")
        VillageStage stage)
        implements Staged {}
