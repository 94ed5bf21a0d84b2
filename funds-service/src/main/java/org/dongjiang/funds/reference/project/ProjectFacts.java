package org.dongjiang.funds.reference.project;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.history.Placed;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Fen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a project. */
@Embeddable
@Schema(description = "登记帮扶项目 · Records a project", examples = """
                {"code": "sample-road", "name": "示例村道硬化", "pillar": "FUNDS", "programme": "sample-programme", "region": "441622", "planned": "500000.00"}""")
record ProjectFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotNull @Enumerated(EnumType.STRING) @Corrected @Filter @Schema(description = "所属板块 · Pillar")
        Pillar pillar,

        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "资金项目类别 · Programme")
        String programme,

        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Corrected
        @Filter
        @Place
        @Schema(description = "行政区划代码（GB/T 2260） · Division code (GB/T 2260)")
        String region,

        @Enumerated(EnumType.STRING) @Filter(sortable = false) @Schema(nullable = true, description = "项目类型 · Category")
        ProjectCategory category,

        @NaturalCode @Filter(sortable = false) @Schema(nullable = true, description = "责任单位 · Responsible organisation")
        String responsibleUnit,

        @Column(name = "planned_fen")
        @Convert(converter = Fen.class)
        @Filter(sortable = false)
        @Schema(nullable = true, description = "计划金额 · Planned amount")
        Money planned)
        implements Placed {}
