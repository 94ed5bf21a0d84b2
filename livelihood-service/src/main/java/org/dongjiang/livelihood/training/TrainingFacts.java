package org.dongjiang.livelihood.training;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a training. */
@Embeddable
@Schema(description = "登记培训班 · Records a training", examples = """
                {"code": "sample-course", "name": "示例培训班", "organiser": "sample-school-a", "region": "441622", "heldOn": "2018-04-23", "sessions": 1, "participants": 20}""")
record TrainingFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "主办机构 · Organiser")
        String organiser,

        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Corrected
        @Filter
        @Place
        @Schema(description = "参训人员所在地的行政区划代码 · Code of the division from which the participants come")
        String region,

        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "开班日期 · Held on")
        LocalDate heldOn,

        @NotNull @Min(1) @Max(1000) @Corrected @Filter @Schema(description = "场次 · Sessions")
        Integer sessions,

        @NotNull @Min(1) @Max(100000) @Corrected @Filter @Schema(description = "参加人数 · Participants")
        Integer participants)
        implements Placed {}
