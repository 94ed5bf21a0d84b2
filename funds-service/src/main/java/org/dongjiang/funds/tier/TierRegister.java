package org.dongjiang.funds.tier;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.UUID;
import org.dongjiang.funds.voucher.DocumentKind;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Clocks;

/** The register of approval tiers. */
@ApplicationScoped
@Transactional
public class TierRegister {

    private final ApprovalTiers tiers;
    private final Clock clock;

    TierRegister(ApprovalTiers tiers, Clock clock) {
        this.tiers = tiers;
        this.clock = clock;
    }

    Page<ApprovalTierView> list(MultivaluedMap<String, String> query) {
        return ApprovalTiers.LISTING.page(tiers.getEntityManager(), query);
    }

    ApprovalTierView read(UUID id) {
        return ApprovalTierView.of(tiers.require(id));
    }

    ApprovalTierView add(AddApprovalTier asked) {
        if (tiers.count("documentKind = ?1 and validFrom = ?2", asked.documentKind(), asked.validFrom()) > 0) {
            throw CODE_TAKEN.at("/validFrom", asked.validFrom());
        }
        var tier = new ApprovalTier(asked);
        tiers.persist(tier);
        return ApprovalTierView.of(tier);
    }

    /** How many persons beside its maker must approve a document that is submitted today. */
    public int checkersNeeded(DocumentKind kind, Money amount) {
        return tiers.on(kind, Clocks.today(clock))
                .filter(tier -> amount.compareTo(tier.fromAmount()) >= 0)
                .map(tier -> 2)
                .orElse(1);
    }
}
