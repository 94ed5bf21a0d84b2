package org.dongjiang.park.companyvisit;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.dongjiang.kernel.register.Entry;

/** A visit to an enterprise. */
@Entity
class CompanyVisit extends Entry {

    private LocalDate visitedOn;
    private String enterprise;
    private String visitors;
    private String purpose;

    protected CompanyVisit() {}

    CompanyVisit(AddCompanyVisit asked) {
        visitedOn = asked.visitedOn();
        enterprise = asked.enterprise();
        visitors = asked.visitors();
        purpose = asked.purpose();
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    String enterprise() {
        return enterprise;
    }

    String visitors() {
        return visitors;
    }

    String purpose() {
        return purpose;
    }
}
