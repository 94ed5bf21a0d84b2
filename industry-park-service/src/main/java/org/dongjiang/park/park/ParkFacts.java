package org.dongjiang.park.park;

import jakarta.persistence.Embeddable;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a park. */
@Embeddable
@Schema(description = "登记园区 · Records a park", examples = """
                {"code": "sample-park", "name": "示例产业园", "nameEn": "Sample park", "region": "441622", "principles": "共建、共促、共商、共享"}""")
record ParkFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotBlank @Size(max = 100) @Filter @Schema(description = "英文名称 · English name")
        String nameEn,

        @NotNull
        @Pattern(regexp = "\\d{6}", message = "{org.dongjiang.kernel.codes.county-division}")
        @Filter
        @Place
        @Schema(description = "行政区划代码（GB/T 2260） · Division code (GB/T 2260)")
        String region,

        @Size(min = 1, max = 500)
        @Filter(sortable = false)
        @Schema(nullable = true, description = "共建原则与思路 · Principles of joint development")
        String principles)
        implements Placed {}
