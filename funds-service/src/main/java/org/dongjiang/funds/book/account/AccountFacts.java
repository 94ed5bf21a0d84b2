package org.dongjiang.funds.book.account;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of an account. */
@Embeddable
@Schema(description = "增设明细科目 · Adds a detail account", examples = """
                {"code": "100209", "name": "示例往来明细", "nameEn": "Sample detail"}""")
record AccountFacts(
        @NotNull
        @Pattern(regexp = "\\d{4}(\\d{2}){0,2}", message = "{org.dongjiang.funds.account}")
        @Corrected
        @Filter
        @Schema(
                description =
                        "科目代码，4-2-2 位，上级代码后加两位 · Account code of 4, 6 or 8 digits, the parent's code and two more digits",
                examples = "100201")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotBlank @Size(max = 100) @Filter @Schema(description = "英文名称 · English name")
        String nameEn,

        @Enumerated(EnumType.STRING)
        @Corrected
        @Filter
        @Schema(description = "余额方向，与上级科目相同，可不填 · Normal balance side, that of the parent, also where left out")
        Side side) {

    private static final int FIRST_LEVEL = 4;

    /** The code of the account of which it is a part; null at the first level. */
    String parent() {
        return code.length() == FIRST_LEVEL ? null : above();
    }

    /** The code of the account of which it would be a part, also where there can be none. */
    String above() {
        return code.substring(0, code.length() - 2);
    }

    AccountFacts on(Side other) {
        return new AccountFacts(code, name, nameEn, other);
    }
}
