package org.dongjiang.gateway.identity;

import java.util.List;
import org.dongjiang.kernel.codes.CreditCode;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.region.Regions;
import org.dongjiang.kernel.security.AreaClaims;

/** Checks the areas and the organisation of an account: a mistyped code would be an area in which there is nothing, without notice. */
final class GrantedArea {

    private GrantedArea() {}

    /** @throws IllegalStateException if the account cannot have them */
    static void require(String account, IdentityConfig.Permissions granted, Regions regions) {
        var areas = granted.areas().orElse(List.of());
        for (var area : areas) {
            if (!area.equals(AreaClaims.EVERYWHERE) && !(area.matches(Division.DIGITS) && regions.knows(area))) {
                throw new IllegalStateException("the account " + account + " has the area " + area
                        + ", which is no division (GB/T 2260) and not " + AreaClaims.EVERYWHERE);
            }
        }
        granted.organisation()
                .filter(organisation -> !areas.isEmpty() || !CreditCode.CheckDigit.isCreditCode(organisation))
                .ifPresent(organisation -> {
                    throw new IllegalStateException("the account " + account + " acts for the organisation "
                            + organisation
                            + ": that needs a unified social credit code (GB 32100), and no areas beside it");
                });
    }
}
