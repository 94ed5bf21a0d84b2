package org.dongjiang.funds.reference.fact;

import static org.dongjiang.funds.reference.fact.FactProblem.ENDED_WITH_MONEY;
import static org.dongjiang.funds.reference.fact.FactProblem.FOLLOWED_BY_MONEY;

import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.RecordEventKind;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.kernel.register.Records;

/** A register of living records that money follows: they do not become otherwise under it. */
@Transactional
public abstract class FactRegister<
                F extends Record, E extends LivingFact<F>, H extends FactVersion<F>, V extends Record & LivingView>
        extends LivingRegister<F, E, H, V> {

    private final FactKind fact;
    private final SettledDays settled;
    private final List<FactUse> uses;

    /** For the proxy of the container only. */
    protected FactRegister() {
        fact = null;
        settled = null;
        uses = null;
    }

    protected FactRegister(
            FactKind fact,
            RecordKind<F, E, H, V> kind,
            Records<E> records,
            Histories histories,
            SettledDays settled,
            List<FactUse> uses) {
        super(kind, records, histories);
        this.fact = fact;
        this.settled = settled;
        this.uses = uses;
    }

    /** The code by which money names it. */
    protected abstract String code(F facts);

    /** The codes of the records whose money follows it. */
    protected Collection<String> followers(F facts) {
        return List.of(code(facts));
    }

    /** The members that money follows, by their names. */
    protected abstract Map<String, Object> followed(F facts);

    @Override
    protected List<KeyMember> key(F facts) {
        return List.of(new KeyMember("code", code(facts)));
    }

    @Override
    protected void requireOthers(F facts, F before) {
        if (before == null) {
            return;
        }
        var now = followed(facts);
        followed(before).entrySet().stream()
                .filter(was -> !Objects.equals(was.getValue(), now.get(was.getKey())))
                .findFirst()
                .filter(was -> lastUse(followers(before)).isPresent())
                .ifPresent(was -> {
                    throw FOLLOWED_BY_MONEY.at("/" + was.getKey(), was.getKey());
                });
    }

    @Override
    protected void requireDays(RecordEventKind said, LocalDate from, LocalDate until, F facts, F before) {
        settled.requireKept(said, from, until);
    }

    @Override
    protected void requireEnding(F facts, LocalDate end) {
        if (uses.stream().anyMatch(use -> use.isOpen(fact, followers(facts)))) {
            throw ENDED_WITH_MONEY.because(code(facts));
        }
    }

    /** The last business day on which money names any of these records; empty if none is named. */
    protected Optional<LocalDate> lastUse(Collection<String> codes) {
        return uses.stream().flatMap(use -> use.lastDay(fact, codes).stream()).max(Comparator.naturalOrder());
    }
}
