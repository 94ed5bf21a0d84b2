package org.dongjiang.park.promotionevent;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.history.Placed;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.dongjiang.kernel.listing.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a promotion event. */
@Embeddable
@Schema(description = "登记招商推介活动 · Records a promotion event", examples = """
                {"region": "441622", "heldOn": "2018-03-20", "title": "示例招商推介会", "place": "深圳市宝安区"}""")
record PromotionEventFacts(
        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "活动日期 · Held on")
        LocalDate heldOn,

        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Filter
        @Place
        @Schema(description = "为之招商的行政区划代码 · Code of the division for which it is held")
        String region,

        @NotBlank @Size(max = 200) @Name @Filter @Schema(description = "名称 · Title")
        String title,

        @NotBlank @Size(max = 100) @Filter @Schema(description = "地点 · Place")
        String place,

        @Size(min = 1, max = 1000) @Filter(sortable = false) @Schema(nullable = true, description = "说明 · Description")
        String description)
        implements Placed {}
