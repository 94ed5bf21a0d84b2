package org.dongjiang.funds.book.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to add a sub-account. */
@Schema(description = "增设明细科目 · Adds a detail account", examples = """
                {"code": "100209", "name": "示例往来明细", "nameEn": "Sample detail"}""")
record AddAccount(
        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{2})?", message = "{org.dongjiang.funds.detail-account}")
        @Schema(description = "科目代码，上级代码后加两位 · Account code; the parent's code and two more digits")
        String code,

        @NotBlank @Size(max = 100) @Schema(description = "名称 · Name")
        String name,

        @NotBlank @Size(max = 100) @Schema(description = "英文名称 · English name")
        String nameEn) {

    /** The code of its parent account. */
    String parent() {
        return code.substring(0, code.length() - 2);
    }
}
