package org.dongjiang.park.subsidybatch;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.history.Placed;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Fen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a batch of loan-interest subsidies. */
@Embeddable
@Schema(description = "登记贷款贴息申报批次 · Records a batch of loan-interest subsidies", examples = """
                {"code": "sample-batch", "name": "示例贴息批次", "region": "441622", "submittedOn": "2018-04-20", "declaredCount": 2, "declaredTotal": "1000000.00"}""")
record SubsidyBatchFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Corrected
        @Filter
        @Place
        @Schema(description = "申报的行政区划代码 · Code of the division that submits it")
        String region,

        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "申报日期 · Submitted on")
        LocalDate submittedOn,

        @NotNull
        @Min(1)
        @Max(100000)
        @Corrected
        @Filter
        @Schema(description = "申报企业数 · Number of applications declared")
        Integer declaredCount,

        @NotNull
        @Column(name = "declared_total_fen")
        @Convert(converter = Fen.class)
        @Corrected
        @Filter
        @Schema(description = "申报总额 · Total declared")
        Money declaredTotal)
        implements Placed {}
