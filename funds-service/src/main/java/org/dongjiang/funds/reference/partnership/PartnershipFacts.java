package org.dongjiang.funds.reference.partnership;

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
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.region.RegionLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a partnership. */
@Embeddable
@Schema(description = "登记结对关系 · Records a partnership", examples = """
                {"code": "sample-partnership", "name": "示例结对", "nameEn": "Sample partnership", "level": "COUNTY", "assisting": "440307", "receiving": "441623", "beginsOn": "2016-04-01", "endsOn": "2018-12-31", "agreement": "示例协议〔2016〕1号", "agreedOn": "2016-03-20"}""")
record PartnershipFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotBlank @Size(max = 100) @Filter @Schema(description = "英文名称 · English name")
        String nameEn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Corrected
        @Filter
        @Schema(description = "层级，即受援方的级别 · Level: that of the receiving division")
        RegionLevel level,

        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Corrected
        @Filter
        @Schema(description = "支援方的行政区划代码 · Code of the assisting division")
        String assisting,

        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Corrected
        @Filter
        @Place
        @Schema(description = "受援方的行政区划代码 · Code of the receiving division")
        String receiving,

        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "期限的起始日 · First day of its term")
        LocalDate beginsOn,

        @Filter(sortable = false)
        @Schema(nullable = true, description = "期限的截止日，未约定则为空 · Last day of its term; null if none was agreed")
        LocalDate endsOn,

        @Size(min = 1, max = 200)
        @Filter(sortable = false)
        @Schema(nullable = true, description = "协议文号 · Number of the agreement")
        String agreement,

        @PastOrPresent @Filter(sortable = false) @Schema(nullable = true, description = "协议签订日期 · Agreed on")
        LocalDate agreedOn) {}
