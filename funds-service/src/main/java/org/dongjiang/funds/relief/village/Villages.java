package org.dongjiang.funds.relief.village;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All villages. */
@ApplicationScoped
class Villages implements Records<Village> {

    static final Listing<Village, VillageView> LISTING = Listing.of(Village.class, VillageView.class, VillageView::of)
            .searching("code", "name", "town")
            .sortedBy("code");

    /** Demonstration villages whose furthest stage on a day is this one. */
    long countAtStage(VillageStage stage, LocalDate day, String region) {
        return getEntityManager()
                .createQuery("""
                        select count(v) from Village v
                        where exists (select 1 from StageReached s where s.village = v and s.stage = :stage and s.reachedOn <= :day)
                        and not exists (select 1 from StageReached s where s.village = v and s.stage in :further and s.reachedOn <= :day)
                        and v.code like :region
                        """, Long.class)
                .setParameter("stage", stage)
                .setParameter("further", stage.further())
                .setParameter("region", pattern(region))
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Villages that have reached any stage on a day. */
    long countDemonstration(LocalDate day, String region) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct s.village) from StageReached s where s.reachedOn <= :day and s.village.code like :region",
                        Long.class)
                .setParameter("region", pattern(region))
                .setParameter("day", day)
                .getSingleResult();
    }

    /** @param region the digits of a division; null for all */
    private static String pattern(String region) {
        return region == null ? "%" : region + "%";
    }
}
