package org.dongjiang.kernel.feed;

import java.time.Instant;
import org.dongjiang.kernel.history.RecordEventView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event of the feed (CloudEvents 1.0). */
@Schema(name = "FeedEvent", description = "变更流中的一个事件（CloudEvents 1.0） · An event of the feed (CloudEvents 1.0)")
record FeedEventView(
        @Schema(description = "CloudEvents 版本 · Version of CloudEvents")
        String specversion,

        @Schema(description = "位置：连续无缺号，用作下次的 after · Position: without a gap; the after of the next request")
        String id,

        @Schema(description = "来源服务 · Service") String source,

        @Schema(description = "事件类型 · Type of the event") String type,

        @Schema(description = "记录 · The record") String subject,

        @Schema(description = "登记时刻 · Recorded at") Instant time,

        @Schema(description = "data 的类型 · Type of data") String datacontenttype,

        @Schema(
                description =
                        "与历史中相同；涉个人信息的登记簿和记账凭证只说明是哪条记录 · The same as in the history; of a register with personal data, and of vouchers, only"
                                + " which record it is")
        RecordEventView data) {

    private static final String VERSION = "1.0";
    private static final String TYPES = "org.dongjiang.";

    static FeedEventView of(long position, String source, RecordEventView event) {
        return new FeedEventView(
                VERSION,
                Long.toString(position),
                source,
                TYPES + event.register() + "." + event.kind().dimensionValue(),
                event.register() + "/" + event.recordId(),
                event.recordedAt(),
                "application/json",
                event);
    }
}
