package org.dongjiang.funds.reference.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dongjiang.kernel.codes.NaturalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to pay a payee at an account. */
@Schema(description = "申请登记收款账户 · Requests a bank account of a payee", examples = """
                {"payee": "sample-construction-firm", "bank": "示例银行龙川支行", "holder": "示例建筑公司", "number": "2010010001234567890"}""")
record RequestPayeeAccount(
        @NotNull @NaturalCode @Schema(description = "收款单位 · Payee")
        String payee,

        @NotBlank @Size(max = 100) @Schema(description = "开户行 · Bank")
        String bank,

        @NotBlank @Size(max = 100) @Schema(description = "户名 · Holder")
        String holder,

        @NotNull
        @Pattern(regexp = "\\d{8,32}", message = "{org.dongjiang.funds.account-number}")
        @Schema(description = "账号，8 至 32 位数字 · Number, 8 to 32 digits")
        String number,

        @Schema(description = "被替换账户的系统编号；不填则为新增账户 · Id of the account that it replaces; a further account if omitted")
        UUID replaces) {}
