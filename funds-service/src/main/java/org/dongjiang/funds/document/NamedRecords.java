package org.dongjiang.funds.document;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactUse;
import org.hibernate.Session;

/**
 * The records that documents name which wait for approval, or are in force without a voucher. It is asked before the vouchers: a document
 * that is posted meanwhile would otherwise be in neither answer.
 */
@ApplicationScoped
@Priority(1)
class NamedRecords implements FactUse {

    private final EntityManager database;

    NamedRecords(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<LocalDate> lastDay(FactKind kind, Collection<String> codes) {
        return Optional.ofNullable(database.unwrap(Session.class)
                .createNativeQuery(
                        "SELECT MAX(business_date) FROM named_record WHERE kind = :kind AND code IN (:codes)",
                        LocalDate.class)
                .setParameter("kind", kind.name())
                .setParameter("codes", codes)
                .getSingleResult());
    }

    @Override
    public boolean isOpen(FactKind kind, Collection<String> codes) {
        return lastDay(kind, codes).isPresent();
    }
}
