package org.dongjiang.livelihood.pairing;

import static org.dongjiang.livelihood.pairing.PairingProblem.PAIRING_TERMS_OVERLAP;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Places;
import org.dongjiang.kernel.history.RecordTime;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.livelihood.institution.InstitutionRegister;
import org.dongjiang.livelihood.institution.Sector;
import org.dongjiang.livelihood.institution.Side;

/** The register of pairings. */
@ApplicationScoped
@NarrowedBy({"sector", "side"})
public class PairingRegister extends LivingRegister<PairingFacts, Pairing, PairingVersion, PairingView>
        implements Indicators {

    private static final Label NAME = new Label("结对", "pairing");

    /** Where what a pairing does stands. */
    public static final Places PAIRINGS = Pairings.KIND.namedBy("code");

    private static final String SECTOR = "sector";
    private static final String SIDE = "side";

    private final Pairings pairings;
    private final InstitutionRegister institutionRegister;
    private final RecordTime time;

    PairingRegister(Pairings pairings, InstitutionRegister institutionRegister, RecordTime time, Histories histories) {
        super(Pairings.KIND, pairings, histories);
        this.pairings = pairings;
        this.institutionRegister = institutionRegister;
        this.time = time;
    }

    @Override
    protected List<Reference> references(PairingFacts facts) {
        return List.of(
                new Reference("/assisting", facts.assisting(), facts.startedOn(), institutionRegister::requireKnown),
                new Reference("/receiving", facts.receiving(), facts.startedOn(), institutionRegister::requireKnown));
    }

    @Override
    protected List<KeyMember> key(PairingFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    @Override
    protected void requireOthers(PairingFacts facts, PairingFacts before) {
        boolean isThisPair = before != null
                && before.assisting().equals(facts.assisting())
                && before.receiving().equals(facts.receiving());
        if (!isThisPair) {
            institutionRegister.requirePair(facts.assisting(), facts.receiving());
        }
    }

    @Override
    protected void requireTerm(PairingFacts facts, Predicate<Pairing> overlaps) {
        time.alone();
        pairings.of(facts.assisting(), facts.receiving()).stream()
                .filter(overlaps)
                .map(Pairing::facts)
                .findFirst()
                .ifPresent(other -> {
                    throw PAIRING_TERMS_OVERLAP.at("/startedOn", other.code(), other.startedOn());
                });
    }

    @Override
    protected LocalDate begins(PairingFacts facts) {
        return facts.startedOn();
    }

    /**
     * Checks that there is one with this code, which has not ended by a day.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code REFERENCE_ENDED}
     */
    public void requireKnown(String pointer, String code, LocalDate day) {
        requireKnown(pointer, code, NAME, day);
    }

    private long countPaired(Question question) {
        var paired = question.code(SIDE, Side.class)
                .map(Stream::of)
                .orElseGet(() -> Stream.of(Side.values()))
                .flatMap(side -> pairings.paired(side, question).stream());
        return question.code(SECTOR, Sector.class)
                .map(sector -> institutionRegister.codesIn(sector, question))
                .map(codes -> paired.filter(codes::contains))
                .orElse(paired)
                .count();
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(Indicator.ofCount(
                        "livelihood.paired-institutions",
                        new Label("结对机构", "Paired institutions"),
                        Unit.INSTITUTIONS,
                        new Label("当日有效结对中的不同机构数", "Different institutions in the pairings active on that day"),
                        this::countPaired)
                .once(question -> Pairings.KIND.anyAsOf(pairings.getEntityManager(), question.known()))
                .byCode(SECTOR, Sector.class)
                .countedIn(Unit.SCHOOLS, SECTOR, Sector.EDUCATION)
                .byCode(SIDE, Side.class)
                .byKnowledge());
    }
}
