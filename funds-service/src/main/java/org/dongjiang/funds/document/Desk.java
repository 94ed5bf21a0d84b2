package org.dongjiang.funds.document;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.attachment.AttachmentRegister;
import org.dongjiang.funds.ledger.Ledger;
import org.dongjiang.funds.ledger.PostVoucher.Paper;
import org.dongjiang.funds.pot.PotBalances;
import org.dongjiang.funds.tier.TierRegister;

/** What every register of documents works with. */
@ApplicationScoped
public class Desk {

    private final Ledger ledger;
    private final PotBalances pots;
    private final TierRegister tiers;
    private final AttachmentRegister attachments;
    private final SecurityIdentity identity;

    Desk(
            Ledger ledger,
            PotBalances pots,
            TierRegister tiers,
            AttachmentRegister attachments,
            SecurityIdentity identity) {
        this.ledger = ledger;
        this.pots = pots;
        this.tiers = tiers;
        this.attachments = attachments;
        this.identity = identity;
    }

    /** Whoever sits at it. */
    String user() {
        return identity.getPrincipal().getName();
    }

    /**
     * Takes a document in: sees to it that it can be recorded on its day and that its attachments are known, and says how many
     * must approve it.
     *
     * @param dateMember the member of the request that holds its day
     */
    void receive(MoneyDocument document, String dateMember) {
        ledger.requireBookable("/" + dateMember, document.businessDate());
        papers(document);
        document.needs(tiers.checkersNeeded(document.kind(), document.amount()));
    }

    List<Paper> papers(MoneyDocument document) {
        return document.attachments().stream()
                .map(id -> new Paper(UUID.fromString(id), attachments.sha256("/attachments", UUID.fromString(id))))
                .toList();
    }

    /** Sets aside what it will take. */
    void setAside(MoneyDocument document) {
        document.setAside().forEach(pots::reserve);
    }

    /** Gives back what was set aside for it. */
    void giveBack(MoneyDocument document) {
        document.setAside().forEach(pots::release);
    }
}
