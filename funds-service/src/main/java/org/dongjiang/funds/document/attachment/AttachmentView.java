package org.dongjiang.funds.document.attachment;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The metadata of an attachment. */
@Schema(description = "附件 · An attachment")
record AttachmentView(
        String id,
        long version,

        @Filter @Schema(description = "文件名 · File name") String fileName,

        @Filter @Schema(description = "媒体类型 · Media type") String mediaType,

        @Filter @Schema(description = "字节数 · Size in bytes") int sizeBytes,

        @Filter @Schema(description = "内容的 SHA-256，十六进制小写 · SHA-256 of the content, lower case hexadecimal")
        String sha256,

        @Filter(attribute = "recordedBy") @Schema(description = "上传人 · Uploaded by")
        String uploadedBy,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id().toString(),
                attachment.version(),
                attachment.fileName(),
                attachment.mediaType(),
                attachment.sizeBytes(),
                attachment.sha256(),
                attachment.recordedBy(),
                attachment.recordedAt());
    }
}
