package org.dongjiang.park.expo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;

/** The register of expos. */
@ApplicationScoped
@Transactional
public class ExpoRegister {

    private static final Label NAME = new Label("展会", "expo");

    private final Expos expos;

    ExpoRegister(Expos expos) {
        this.expos = expos;
    }

    Page<ExpoView> list(MultivaluedMap<String, String> query) {
        return Expos.LISTING.page(expos.getEntityManager(), query);
    }

    ExpoView read(UUID id) {
        return ExpoView.of(expos.require(id));
    }

    ExpoView add(AddExpo asked) {
        expos.requireFree("/code", asked.code());
        var expo = new Expo(asked);
        expos.persist(expo);
        return ExpoView.of(expo);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is none with this code */
    public void requireKnown(String pointer, String code) {
        expos.requireKnown(pointer, code, NAME);
    }

    /** Codes of the expos that had opened by a day. */
    public List<String> openedBy(LocalDate day) {
        return expos.codesOpenedBy(day);
    }

    public boolean knows(String code) {
        return expos.count("code", code) > 0;
    }
}
