package org.dongjiang.kernel.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal in JSON: RFC 9457 with the members {@code code}, {@code errors} and {@code traceId}. */
@Schema(name = "Problem", description = "拒绝或错误（RFC 9457） · A refusal or an error (RFC 9457)")
@JsonInclude(Include.NON_NULL)
public record ProblemView(
        @Schema(description = "问题说明页 · Page that documents this problem", examples = "/problems/PERIOD_CLOSED")
        String type,

        @Schema(description = "标题 · Title", examples = "会计期间已结账")
        String title,

        @Schema(description = "HTTP 状态码 · HTTP status", examples = "409")
        int status,

        @Schema(description = "具体原因 · Detail") String detail,

        @Schema(description = "请求路径 · Path of the request", examples = "/api/v1/funds/villages")
        String instance,

        @Schema(description = "稳定的代码，不随语言变化 · Stable code, the same in every language", examples = "PERIOD_CLOSED")
        String code,

        @Schema(description = "逐项错误；没有则不出现 · Each error; absent if there is none", nullable = true)
        List<FaultView> errors,

        @Schema(description = "排查用的追踪号 · Trace id to quote when you report the problem")
        String traceId) {

    /** One wrong place. */
    @Schema(name = "ProblemFault", description = "一处错误 · An error")
    public record FaultView(
            @Schema(
                    description = "JSON 指针（RFC 6901），或查询参数名 · JSON pointer, or the query parameter's name",
                    examples = "/name")
            String pointer,

            @Schema(description = "原因 · Why", examples = "必填，不能为 null")
            String detail) {}

    static ProblemView of(Problem problem, Language language, String instance, String traceId) {
        var type = problem.type();
        var errors = problem.faults().stream()
                .map(fault -> new FaultView(fault.pointer(), fault.text().in(language)))
                .toList();
        return new ProblemView(
                "/problems/" + type.name(),
                ProblemText.of(type).title(language),
                type.status().code(),
                problem.in(language),
                instance,
                type.name(),
                errors.isEmpty() ? null : errors,
                traceId);
    }
}
