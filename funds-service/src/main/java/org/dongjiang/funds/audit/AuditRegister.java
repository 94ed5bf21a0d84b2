package org.dongjiang.funds.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.kernel.listing.Page;

/** The report and its rules. */
@ApplicationScoped
@Transactional
class AuditRegister {

    private final AuditExceptions exceptions;
    private final AuditRules rules;

    AuditRegister(AuditExceptions exceptions, AuditRules rules) {
        this.exceptions = exceptions;
        this.rules = rules;
    }

    Page<AuditExceptionView> exceptions(MultivaluedMap<String, String> query) {
        return AuditExceptions.LISTING.page(exceptions.getEntityManager(), query);
    }

    Page<AuditRuleView> rules(MultivaluedMap<String, String> query) {
        return AuditRules.LISTING.page(rules.getEntityManager(), query);
    }

    AuditRuleView rule(UUID id) {
        return rules.read(id, AuditRuleView::of);
    }
}
