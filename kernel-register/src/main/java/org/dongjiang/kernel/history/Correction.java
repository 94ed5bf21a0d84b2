package org.dongjiang.kernel.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to correct a record: it was never as it stands. */
@Schema(description = "更正：记录从来不是现在所登记的样子 · Correction: the record was never as it stands")
public record Correction(
        @NotNull
        @Schema(
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT,
                description = "应改为的内容（JSON Merge Patch，RFC 7396） · What it should say (JSON Merge Patch, RFC 7396)")
        JsonNode patch,

        @NotBlank @Size(max = 500) @Schema(description = "更正原因 · Reason")
        String reason,

        @Size(min = 1, max = 500) @Schema(description = "依据，如文号 · Evidence, such as the number of a document")
        String evidence) {}
