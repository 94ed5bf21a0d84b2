package org.dongjiang.funds.reference.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dongjiang.kernel.codes.CreditCode;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of an organisation. */
@Embeddable
@Schema(description = "登记单位 · Records an organisation", examples = """
                {"code": "sample-construction-firm", "name": "示例建筑公司", "kind": "PAYEE"}""")
record OrganisationFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotNull @Enumerated(EnumType.STRING) @Filter @Schema(description = "类别 · Kind")
        OrganisationKind kind,

        @CreditCode
        @Corrected
        @Filter(sortable = false)
        @Schema(nullable = true, description = "统一社会信用代码 · Unified social credit code")
        String creditCode) {}
