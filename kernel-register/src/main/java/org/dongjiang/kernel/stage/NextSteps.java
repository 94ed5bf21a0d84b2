package org.dongjiang.kernel.stage;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The steps that a record may take.
 *
 * @param proposed the number of the transition that waits for a second person; no other is accepted until it is decided
 */
@Schema(name = "NextSteps", description = "可走的下一步 · The next steps of a record")
public record NextSteps(
        @Schema(description = "现阶段 · Present stage") String stage,

        @Schema(description = "按哪一天的规则与记录 · By the rules and the record of which day")
        LocalDate asOf,

        @Schema(
                nullable = true,
                description =
                        "已于何日终止，终止后没有下一步；null 为未终止 · Day on which it has ended, after which there are no steps; null if it has not")
        LocalDate endedOn,

        @Schema(
                nullable = true,
                description =
                        "待确认的阶段推进的序号，确认或否决前不接受别的推进；null 为没有 · Number of the transition that waits for a second person, until then no other is accepted; null if there is none")
        Long proposed,

        @Schema(description = "各下一步 · Each step") List<Step> steps) {

    /** One of them. */
    @Schema(name = "NextStep", description = "一个可走的下一步 · One next step")
    public record Step(
            @Schema(description = "至何阶段 · To which stage") String to,

            @Schema(description = "尚缺的成员 · Members that are still missing")
            List<String> missing,

            @Schema(description = "须说明原因（退回） · Whether a reason is needed, because it goes back")
            boolean needsReason,

            @Schema(description = "须有依据 · Whether evidence is needed")
            boolean needsEvidence,

            @Schema(description = "须经另一人确认 · Whether a second person must confirm it")
            boolean needsSecondPerson,

            @Schema(description = "可推进的角色 · Roles that may do it")
            List<String> roles,

            @Schema(description = "您可否推进 · Whether you may do it")
            boolean permitted) {}
}
