package org.dongjiang.funds.reference.earmark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.reference.project.ProjectCategory;
import org.dongjiang.kernel.codes.NaturalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Request to bind the money of a programme by a clause. */
@Schema(description = "申请登记专款专用条款 · Requests an earmarking clause for a programme", examples = """
                {"programme": "sample-programme", "clause": "示例办法第三条", "text": "示例：资金用于龙川县境内项目", "usableFrom": "2016-01-01"}""")
record RequestEarmarkClause(
        @NotNull @NaturalCode @Schema(description = "资金项目类别 · Programme")
        String programme,

        @NotBlank @Size(max = 100) @Schema(description = "条款 · Clause")
        String clause,

        @NotBlank @Size(max = 500) @Schema(description = "条款内容 · Text of the clause")
        String text,

        @Size(max = 10) @UniqueElements @Schema(description = "允许的项目类型；不填则不限 · Categories allowed; all if omitted")
        List<@NotNull ProjectCategory> categories,

        @Size(max = 30)
        @UniqueElements
        @Schema(description = "允许的区划，含其下级；不填则不限 · Divisions allowed, with their subdivisions; all if omitted")
        List<
                        @NotNull
                        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
                        String>
                regions,

        @NotNull @Schema(description = "可用起始日 · First day of use")
        LocalDate usableFrom,

        @Schema(description = "可用截止日 · Last day of use") LocalDate usableUntil,

        @Schema(description = "生效日期，不得早于今天；不填则自复核之日 · Valid from, not before today; the day of the approval if omitted")
        LocalDate validFrom) {}
