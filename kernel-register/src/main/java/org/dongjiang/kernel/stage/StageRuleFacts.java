package org.dongjiang.kernel.stage;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * What a rule says: that a record of a register may pass from one stage to another, or begin in a stage, and what this needs; or, if it is
 * not allowed, that it may no longer.
 */
@Embeddable
@Schema(description = "申请设定阶段规则 · Requests a rule of stages", examples = """
                {"register": "enterprises", "fromStage": "SIGNED", "toStage": "IN_PRODUCTION", "allowed": true, "requiredMembers": ["producedOn"], "goesBack": false, "needsEvidence": true, "secondPerson": true, "roles": ["administrator"]}""")
record StageRuleFacts(
        @NotNull @NaturalCode @Filter @Schema(description = "登记簿（路径中的名称） · Register, by its name in paths")
        String register,

        @Size(min = 1, max = 32)
        @Filter(sortable = false)
        @Schema(
                nullable = true,
                description = "自何阶段；null 为登记时即在该阶段 · From which stage; null for records that begin in the stage")
        String fromStage,

        @NotNull @Size(min = 1, max = 32) @Filter @Schema(description = "至何阶段 · To which stage")
        String toStage,

        @NotNull
        @Filter
        @Schema(description = "是否允许；false 为自该日起不再允许 · Whether it is allowed; false if no longer, from that day on")
        Boolean allowed,

        @NotNull
        @Size(max = 20)
        @UniqueElements
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
        @UniqueElements
        @Convert(converter = Words.class)
        @Schema(description = "可办理的角色，有其一即可 · Roles that may do it, one is enough")
        List<@NotNull @Size(min = 1, max = 64) String> roles,

        @Filter(sortable = false)
        @Schema(
                nullable = true,
                description =
                        "生效日期，不得早于今天，不填则自复核之日；随服务而来的规则为 null，一向有效 · In force from, not before today, the day of the approval if omitted; null"
                                + " for rules that came with the service and always were in force")
        LocalDate inForceFrom) {

    /** What the rule is of: a later one of the same replaces it. */
    List<String> step() {
        return Arrays.asList(fromStage, toStage);
    }

    boolean beginsRecords() {
        return fromStage == null;
    }

    StageRuleFacts from(LocalDate day) {
        return new StageRuleFacts(
                register,
                fromStage,
                toStage,
                allowed,
                requiredMembers,
                goesBack,
                needsEvidence,
                secondPerson,
                roles,
                day);
    }
}
