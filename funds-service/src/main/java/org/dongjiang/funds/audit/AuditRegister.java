package org.dongjiang.funds.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.listing.Page;

/** The report and its rules. */
@ApplicationScoped
@Transactional
class AuditRegister {

    private final AuditExceptions exceptions;
    private final AuditRules rules;
    private final Areas areas;

    AuditRegister(AuditExceptions exceptions, AuditRules rules, Areas areas) {
        this.exceptions = exceptions;
        this.rules = rules;
        this.areas = areas;
    }

    Page<AuditExceptionView> exceptions(MultivaluedMap<String, String> query) {
        return AuditExceptions.LISTING.page(exceptions.getEntityManager(), query, areas.toRead());
    }

    Page<AuditRuleView> rules(MultivaluedMap<String, String> query) {
        return AuditRules.LISTING.page(rules.getEntityManager(), query);
    }

    AuditRuleView rule(UUID id) {
        return rules.read(id, AuditRuleView::of);
    }
}
