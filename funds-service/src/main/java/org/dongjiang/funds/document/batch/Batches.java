package org.dongjiang.funds.document.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;
import org.hibernate.Session;

/** All batches. */
@ApplicationScoped
class Batches implements Records<Batch> {

    static final Listing<Batch, BatchView> LISTING = Listing.of(Batch.class, BatchView.class, BatchView::of)
            .searching("code", "name")
            .sortedBy("code");

    /** Counts one more document, if the batch is open for it and has room; one statement decides and changes. */
    boolean enter(String code, DocumentKind kind, String programme, Money amount) {
        return update(
                        "version = version + 1, enteredCount = enteredCount + 1, enteredTotalFen = enteredTotalFen + ?4"
                                + " where code = ?1 and documentKind = ?2 and programme = ?3 and status = ?5"
                                + " and enteredCount < declaredCount and enteredTotalFen + ?4 <= declaredTotalFen",
                        code,
                        kind,
                        programme,
                        amount.fen(),
                        BatchStatus.OPEN)
                == 1;
    }

    /** Counts one less; an incomplete batch is open. */
    void leave(String code, Money amount) {
        update(
                "version = version + 1, enteredCount = enteredCount - 1, enteredTotalFen = enteredTotalFen - ?2,"
                        + " status = ?3 where code = ?1",
                code,
                amount.fen(),
                BatchStatus.OPEN);
    }

    Optional<Batch> of(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Which of these are open; read on a given connection. */
    static Set<String> open(Session reader, Collection<String> codes) {
        return new HashSet<>(
                reader.createQuery("select code from Batch where status = :open and code in :codes", String.class)
                        .setParameter("open", BatchStatus.OPEN)
                        .setParameterList("codes", codes)
                        .getResultList());
    }
}
