package org.dongjiang.funds.reference.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole number of an account, for those who must pay or check it. */
@Schema(description = "收款账户的完整账号 · The whole number of a payee's account")
record AccountNumberView(
        @Schema(description = "账号 · Number") String number) {}
