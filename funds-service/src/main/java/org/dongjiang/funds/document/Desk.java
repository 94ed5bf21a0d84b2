package org.dongjiang.funds.document;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.attachment.AttachmentRegister;
import org.dongjiang.funds.clearing.ClearingRegister;
import org.dongjiang.funds.clearing.OpenVoucher;
import org.dongjiang.funds.ledger.Ledger;
import org.dongjiang.funds.pot.PotBalances;
import org.dongjiang.funds.tier.TierRegister;
import org.dongjiang.funds.voucher.Paper;
import org.dongjiang.funds.voucher.PostedVoucher;
import org.dongjiang.funds.voucher.VoucherRegister;
import org.dongjiang.kernel.register.Clocks;

/** What every register of documents works with. */
@ApplicationScoped
public class Desk {

    private final Ledger ledger;
    private final VoucherRegister vouchers;
    private final PotBalances pots;
    private final ClearingRegister clearings;
    private final TierRegister tiers;
    private final AttachmentRegister attachments;
    private final SecurityIdentity identity;
    private final Clock clock;

    Desk(
            Ledger ledger,
            VoucherRegister vouchers,
            PotBalances pots,
            ClearingRegister clearings,
            TierRegister tiers,
            AttachmentRegister attachments,
            SecurityIdentity identity,
            Clock clock) {
        this.ledger = ledger;
        this.vouchers = vouchers;
        this.pots = pots;
        this.clearings = clearings;
        this.tiers = tiers;
        this.attachments = attachments;
        this.identity = identity;
        this.clock = clock;
    }

    LocalDate today() {
        return Clocks.today(clock);
    }

    /** Whoever sits at it. */
    String user() {
        return identity.getPrincipal().getName();
    }

    /**
     * Takes a document in: sees to it that it can be recorded on its day, is not overdue, and that its attachments are known, and says how many
     * must approve it.
     *
     * @param attached ids of its attachments; null for none
     * @param dateMember the member of the request that holds its day
     */
    void receive(MoneyDocument document, List<UUID> attached, String dateMember) {
        ledger.requireBookable("/" + dateMember, document.businessDate());
        document.requireReserved(today());
        document.restsOn(
                attached == null
                        ? List.of()
                        : attached.stream().map(this::paper).toList());
        document.needs(tiers.checkersNeeded(document.kind(), document.amount()));
    }

    private Paper paper(UUID id) {
        return new Paper(id.toString(), attachments.sha256("/attachments", id));
    }

    PostedVoucher posted(String voucherId) {
        return vouchers.posted(UUID.fromString(voucherId));
    }

    /** Sets aside what it will take. */
    void setAside(MoneyDocument document) {
        document.setAside().forEach(pots::reserve);
    }

    /** Uses up as much of a voucher as it is about. */
    void clear(MoneyDocument document, OpenVoucher voucher) {
        clearings.take("/amount", voucher, document.part(), document.id());
    }

    /** Gives back what was set aside for it, and what it used up. */
    void giveBack(MoneyDocument document) {
        document.setAside().forEach(pots::release);
        clearings.giveBack(document.id());
    }
}
