package org.dongjiang.funds.reference.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dongjiang.kernel.codes.CreditCode;
import org.dongjiang.kernel.codes.NaturalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record an organisation. */
@Schema(description = "登记单位 · Records an organisation", examples = """
                {"code": "sample-construction-firm", "name": "示例建筑公司", "kind": "PAYEE"}""")
record AddOrganisation(
        @NotNull @NaturalCode @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Schema(description = "名称 · Name")
        String name,

        @NotNull @Schema(description = "类别 · Kind") OrganisationKind kind,

        @CreditCode @Schema(description = "统一社会信用代码 · Unified social credit code")
        String creditCode) {}
