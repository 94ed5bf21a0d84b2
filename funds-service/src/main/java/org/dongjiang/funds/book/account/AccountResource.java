package org.dongjiang.funds.book.account;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;

import jakarta.ws.rs.Path;
import org.dongjiang.funds.reference.fact.FactProblem;
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The chart of accounts over HTTP. */
@Path("/accounts")
@Tag(name = "accounts", description = "会计科目 · Chart of accounts")
@CodeLists(Side.class)
@Refuses({AccountProblem.class, FactProblem.class})
@WrittenBy(ADMINISTRATOR)
@WholeSite
class AccountResource extends LivingResource<AccountFacts, AccountView> {

    AccountResource(AccountRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}
