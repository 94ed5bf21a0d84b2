package org.dongjiang.kernel.stage;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a rule: that a record of a register may pass from one stage to another, and what this needs. */
@Embeddable
@Schema(description = "登记阶段规则 · Records a rule of stages", examples = """
                {"register": "enterprises", "fromStage": "SIGNED", "toStage": "IN_PRODUCTION", "requiredMembers": ["producedOn"], "goesBack": false, "needsEvidence": true, "secondPerson": true, "roles": ["administrator"], "inForceFrom": "2040-01-01"}""")
public record StageRuleFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "登记簿（路径中的名称） · Register, by its name in paths")
        String register,

        @NotNull @Size(min = 1, max = 32) @Corrected @Filter @Schema(description = "自何阶段 · From which stage")
        String fromStage,

        @NotNull @Size(min = 1, max = 32) @Corrected @Filter @Schema(description = "至何阶段 · To which stage")
        String toStage,

        @NotNull
        @Size(max = 20)
        @Convert(converter = Words.class)
        @Schema(description = "须有值的成员 · Members that must have a value")
        List<@NotNull @Size(min = 1, max = 40) String> requiredMembers,

        @NotNull @Filter @Schema(description = "是否退回，退回须说明原因 · Whether it goes back, which needs a reason")
        Boolean goesBack,

        @NotNull @Filter @Schema(description = "是否须有依据 · Whether it needs evidence")
        Boolean needsEvidence,

        @NotNull @Filter @Schema(description = "是否须经另一人确认 · Whether another person must confirm it")
        Boolean secondPerson,

        @NotNull
        @Size(min = 1, max = 9)
        @Convert(converter = Words.class)
        @Schema(description = "可推进的角色，有其一即可 · Roles that may do it, one is enough")
        List<@NotNull @Size(min = 1, max = 64) String> roles,

        @Corrected
        @Filter(sortable = false)
        @Schema(nullable = true, description = "自何日起有效；null 为一向有效 · In force from; null if it always was")
        LocalDate inForceFrom) {}
