package org.dongjiang.funds.document.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.database.Scalars;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;
import org.hibernate.Session;

/** All batches. */
@ApplicationScoped
class Batches implements Records<Batch> {

    static final Listing<Batch, BatchView> LISTING = Listing.of(Batch.class, BatchView.class, BatchView::of)
            .standing(MoneyPlace.of(MoneyPlace.PROGRAMME))
            .searching("code", "name")
            .sortedBy("code");

    Optional<Batch> of(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Those with these codes, read on a given connection. */
    static List<Batch> of(Session reader, Collection<String> codes) {
        return reader.createQuery("from Batch where code in :codes", Batch.class)
                .setParameterList("codes", codes)
                .getResultList();
    }

    /** The ids of all, as they are stored. */
    static List<String> ids(Session reader) {
        return Scalars.texts(Scalars.query(reader, "SELECT id FROM batch ORDER BY id"));
    }
}
