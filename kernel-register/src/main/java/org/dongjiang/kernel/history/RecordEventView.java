package org.dongjiang.kernel.history;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the history of a record. */
@Schema(
        description =
                "记录的一次登记、变更、阶段推进、更正、终止或恢复 · A recording, change, transition, correction, ending or reopening of a record")
public record RecordEventView(
        String id,
        long version,

        @Schema(description = "登记簿 · Register") String register,

        @Schema(description = "记录编号 · Id of the record") String recordId,

        @Filter(attribute = "recordVersion") @Schema(description = "由此产生的版本 · The version that it made")
        long recordVersion,

        @Filter @Schema(description = "种类 · Kind") RecordEventKind kind,

        @Filter(sortable = false)
        @Schema(
                nullable = true,
                description =
                        "自何日起如此；null 为一向如此，或不知自何日起 · From which day it is so; null if it always was, or nobody said since when")
        LocalDate validFrom,

        @Schema(
                nullable = true,
                description =
                        "该日的精确程度；非 DAY 时 validFrom 为该期首日；null 为非阶段推进 · How exactly that day is known: otherwise than for DAY, validFrom is the first day of the period; null for all but transitions")
        DayPrecision precision,

        @Schema(nullable = true, description = "原因 · Reason")
        String reason,

        @Schema(nullable = true, description = "依据 · Evidence")
        String evidence,

        @JsonRawValue
        @Schema(
                nullable = true,
                implementation = MemberChange[].class,
                description =
                        "改动的成员；变更流中涉个人信息的登记簿为 null，请有权者读该记录的历史 · The members that it changed; null in the feed for a register with personal data: who"
                                + " may read it reads the history of the record")
        String changes,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt,

        @Filter @Schema(description = "登记人 · Recorded by") String recordedBy)
        implements RecordView {

    static final Listing<RecordEvent, RecordEventView> LISTING = Listing.of(
                    RecordEvent.class, RecordEventView.class, RecordEventView::of)
            .searching("reason", "evidence")
            .sortedBy("-recordVersion");

    private static final String NO_CHANGES = "[]";

    private static final ObjectReader CHANGES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(MemberChange[].class);

    /** One member before and after. */
    @Schema(description = "一个成员的改动前后 · One member before and after")
    public record MemberChange(
            @Schema(description = "成员的 JSON 指针 · JSON pointer of the member")
            String pointer,

            @Schema(nullable = true, description = "此前的值 · Value before")
            Object before,

            @Schema(nullable = true, description = "此后的值 · Value after")
            Object after) {}

    /** Read before it is passed on as it is: what somebody changed in the database is perhaps no JSON. */
    private static String checked(String changes) {
        try {
            CHANGES.readValue(changes);
            return changes;
        } catch (JsonProcessingException damaged) {
            throw new IllegalArgumentException(damaged);
        }
    }

    /** Only which record it is of, by whom and when: for a reader who may not be allowed to see the record. */
    public RecordEventView masked() {
        return new RecordEventView(
                id,
                version,
                register,
                recordId,
                recordVersion,
                kind,
                null,
                null,
                null,
                null,
                null,
                recordedAt,
                recordedBy);
    }

    /** That something was recorded that never changes; not what it says, because everybody reads the feed. */
    public static RecordEventView recorded(String register, UUID record, Instant at, String user) {
        var id = record.toString();
        return new RecordEventView(
                id, 0, register, id, 0, RecordEventKind.RECORDED, null, null, null, null, NO_CHANGES, at, user);
    }

    static RecordEventView of(RecordEvent event) {
        return new RecordEventView(
                event.id().toString(),
                event.version(),
                event.register(),
                event.recordId().toString(),
                event.recordVersion(),
                event.kind(),
                event.validFrom(),
                event.dayPrecision(),
                event.reason(),
                event.evidence(),
                checked(event.changes()),
                event.recordedAt(),
                event.recordedBy());
    }
}
