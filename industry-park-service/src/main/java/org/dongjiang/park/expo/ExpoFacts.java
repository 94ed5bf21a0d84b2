package org.dongjiang.park.expo;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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

/** What is recorded of an expo. */
@Embeddable
@Schema(description = "登记展会 · Records an expo", examples = """
                {"code": "sample-expo", "name": "示例博览会", "region": "440306", "opensOn": "2018-07-26", "closesOn": "2018-07-28"}""")
record ExpoFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Filter
        @Place
        @Schema(description = "举办地的行政区划代码 · Code of the division where it is held")
        String region,

        @NotNull @Filter @Schema(description = "开幕日期 · Opens on")
        LocalDate opensOn,

        @NotNull @Filter @Schema(description = "闭幕日期 · Closes on")
        LocalDate closesOn)
        implements Placed {}
