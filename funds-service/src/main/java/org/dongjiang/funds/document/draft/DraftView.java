package org.dongjiang.funds.document.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Map;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft as callers see it. */
@Schema(description = "草稿 · A draft")
record DraftView(
        String id,
        long version,

        @Filter @Schema(description = "单据类型 · Kind") DocumentKind kind,

        @Schema(
                description =
                        "内容，各项与提交该类单据的请求相同 · Content, with the members of the request that submits a document of this kind")
        Map<String, Object> body,

        @Filter @Schema(description = "状态 · Status") DraftStatus status,

        @Filter(attribute = "documentId", sortable = false)
        @Schema(
                description = "所提交单据的系统编号，未提交则为空 · Id of the document that was made of it, null until it is submitted",
                nullable = true)
        String document,

        @Filter(attribute = "recordedBy") @Schema(description = "经办人 · Maker")
        String maker,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    private static final ObjectReader MEMBERS = new JsonMapper().readerFor(new TypeReference<Map<String, Object>>() {});

    static DraftView of(Draft draft) {
        return new DraftView(
                draft.id().toString(),
                draft.version(),
                draft.kind(),
                members(draft.body()),
                draft.status(),
                draft.documentId(),
                draft.recordedBy(),
                draft.recordedAt());
    }

    private static Map<String, Object> members(String body) {
        try {
            return MEMBERS.readValue(body);
        } catch (JsonProcessingException altered) {
            throw new IllegalArgumentException(altered);
        }
    }
}
