package org.dongjiang.park.intentproject;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.history.Placed;
import org.dongjiang.kernel.history.Staged;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Fen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a prospective project. */
@Embeddable
@Schema(description = "登记意向项目 · Records a prospective project", examples = """
                {"code": "sample-intent", "name": "示例意向项目", "investor": "示例投资有限公司", "stage": "NEGOTIATION", "region": "441622", "contactedOn": "2018-03-22", "planned": "20000000.00"}""")
record IntentProjectFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 200) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotBlank @Size(max = 200) @Filter @Schema(description = "投资方 · Investor")
        String investor,

        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Filter
        @Place
        @Schema(description = "拟落户的行政区划代码 · Code of the division where it is to settle")
        String region,

        @NotNull @Enumerated(EnumType.STRING) @Filter @Schema(description = "阶段 · Stage")
        IntentStage stage,

        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "首次对接日期 · First contact on")
        LocalDate contactedOn,

        @Column(name = "planned_fen")
        @Convert(converter = Fen.class)
        @Filter(sortable = false)
        @Schema(nullable = true, description = "计划投资额 · Planned investment")
        Money planned)
        implements Staged, Placed {}
