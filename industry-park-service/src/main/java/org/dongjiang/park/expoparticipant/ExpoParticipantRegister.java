package org.dongjiang.park.expoparticipant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.park.enterprise.EnterpriseRegister;
import org.dongjiang.park.expo.ExpoRegister;

/** The register of expo participants. */
@ApplicationScoped
@Transactional
@NarrowedBy("expo")
class ExpoParticipantRegister implements Indicators {

    private static final String EXPO = "expo";

    private final ExpoParticipants expoParticipants;
    private final ExpoRegister expoRegister;
    private final EnterpriseRegister enterpriseRegister;

    ExpoParticipantRegister(
            ExpoParticipants expoParticipants, ExpoRegister expoRegister, EnterpriseRegister enterpriseRegister) {
        this.expoParticipants = expoParticipants;
        this.expoRegister = expoRegister;
        this.enterpriseRegister = enterpriseRegister;
    }

    Page<ExpoParticipantView> list(MultivaluedMap<String, String> query) {
        return ExpoParticipants.LISTING.page(expoParticipants.getEntityManager(), query);
    }

    ExpoParticipantView read(UUID id) {
        return expoParticipants.read(id, ExpoParticipantView::of);
    }

    ExpoParticipantView add(AddExpoParticipant asked) {
        expoParticipants.requireFirst(
                new KeyMember("expo", asked.expo()), new KeyMember("enterprise", asked.enterprise()));
        expoRegister.requireKnown("/expo", asked.expo());
        enterpriseRegister.requireKnown("/enterprise", asked.enterprise());
        var expoParticipant = new ExpoParticipant(asked);
        expoParticipants.persist(expoParticipant);
        return ExpoParticipantView.of(expoParticipant);
    }

    private long countParticipants(Question question) {
        var opened = expoRegister.openedBy(question.asOf());
        return expoParticipants.countAt(question.dimension(EXPO)
                .map(expo -> opened.stream().filter(expo::equals).toList())
                .orElse(opened));
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "park.expo-participants",
                        new Label("参展企业", "Participants of expos"),
                        Unit.ENTERPRISES,
                        new Label("截至该日已开幕展会的参展企业数", "Participants of the expos that opened by that day"),
                        this::countParticipants)
                .once(question -> expoParticipants.countAt(expoRegister.openedBy(question.asOf())) > 0)
                .by(EXPO, expoRegister::knows));
    }
}
