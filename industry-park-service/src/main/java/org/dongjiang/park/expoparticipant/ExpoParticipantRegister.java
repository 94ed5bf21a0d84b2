package org.dongjiang.park.expoparticipant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.park.enterprise.EnterpriseRegister;
import org.dongjiang.park.expo.ExpoRegister;

/** The register of expo participants. */
@ApplicationScoped
@NarrowedBy("expo")
class ExpoParticipantRegister
        extends LivingRegister<ExpoParticipantFacts, ExpoParticipant, ExpoParticipantVersion, ExpoParticipantView>
        implements Indicators {

    private static final String EXPO = "expo";

    private final ExpoParticipants expoParticipants;
    private final ExpoRegister expoRegister;
    private final EnterpriseRegister enterpriseRegister;

    ExpoParticipantRegister(
            ExpoParticipants expoParticipants,
            ExpoRegister expoRegister,
            EnterpriseRegister enterpriseRegister,
            Histories histories) {
        super(ExpoParticipants.KIND, expoParticipants, histories);
        this.expoParticipants = expoParticipants;
        this.expoRegister = expoRegister;
        this.enterpriseRegister = enterpriseRegister;
    }

    @Override
    protected void require(ExpoParticipantFacts facts) {
        facts.boothFee().requirePositive("/boothFee");
        facts.exhibitionFee().requirePositive("/exhibitionFee");
    }

    @Override
    protected List<Reference> references(ExpoParticipantFacts facts) {
        return List.of(
                new Reference("/expo", facts.expo(), null, expoRegister::requireKnown),
                new Reference(
                        "/enterprise",
                        facts.enterprise(),
                        null,
                        (pointer, code, day) -> enterpriseRegister.requireKnown(pointer, code)));
    }

    @Override
    protected List<KeyMember> key(ExpoParticipantFacts facts) {
        return List.of(new KeyMember(EXPO, facts.expo()), new KeyMember("enterprise", facts.enterprise()));
    }

    private long countParticipants(Question question) {
        var opened = expoRegister.openedBy(question);
        return expoParticipants.countAt(
                question,
                question.dimension(EXPO)
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
                .once(question -> expoParticipants.haveBegun(question, expoRegister.openedBy(question)))
                .by(EXPO, expoRegister::knows)
                .byKnowledge());
    }
}
