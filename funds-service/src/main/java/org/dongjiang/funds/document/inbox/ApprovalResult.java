package org.dongjiang.funds.document.inbox;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** The result of one approval in the contract. {@link org.dongjiang.kernel.idempotency.BulkWrites} writes it. */
@Schema(
        description = "一份单据的结果：复核后的单据，或拒绝的原因 · The result for one document: the document, or why it was refused",
        type = SchemaType.OBJECT,
        requiredProperties = "status",
        properties = {
            @SchemaProperty(
                    name = "status",
                    type = SchemaType.INTEGER,
                    format = "int32",
                    description = "HTTP 状态码，200 为已复核 · HTTP status; 200 if approved"),
            @SchemaProperty(
                    name = "record",
                    type = SchemaType.OBJECT,
                    additionalProperties = Schema.True.class,
                    description =
                            "复核后的单据，成员与单独复核该类单据的答复相同，已记账时含 proof · The document after the approval, with the members"
                                    + " that the approval of a single one answers with; proof is included if it is posted"),
            @SchemaProperty(name = "problem", ref = "Problem")
        })
interface ApprovalResult {}
