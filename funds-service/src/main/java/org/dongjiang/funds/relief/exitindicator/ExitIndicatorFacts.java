package org.dongjiang.funds.relief.exitindicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of an exit indicator. Versions of records have other columns {@code valid_from} and {@code valid_until}. */
@Embeddable
@Schema(description = "登记脱贫指标 · Records an exit indicator", examples = """
                {"code": "stable-housing", "listVersion": "2016-working", "name": "有稳固住房", "nameEn": "sound housing", "validFrom": "2016-01-01", "sourceVerified": false}""")
record ExitIndicatorFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 32) @Corrected @Filter @Schema(description = "清单版本 · Version of the list")
        String listVersion,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotBlank @Size(max = 100) @Filter @Schema(description = "英文名称 · English name")
        String nameEn,

        @NotNull @Column(name = "applies_from") @Corrected @Filter @Schema(description = "适用起始日 · Valid from")
        LocalDate validFrom,

        @Column(name = "applies_until")
        @Filter(sortable = false)
        @Schema(nullable = true, description = "适用截止日 · Valid until")
        LocalDate validUntil,

        @NotNull @Filter @Schema(description = "是否有原始文件佐证 · Source verified; whether a primary source supports it")
        Boolean sourceVerified) {}
