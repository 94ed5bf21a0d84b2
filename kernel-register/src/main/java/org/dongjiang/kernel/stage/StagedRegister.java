package org.dongjiang.kernel.stage;

import static org.dongjiang.kernel.problem.CommonProblem.ROLE_MISSING;
import static org.dongjiang.kernel.stage.StageProblem.BEGINNING_AFTER_STEP;
import static org.dongjiang.kernel.stage.StageProblem.ENDING_BEFORE_STEP;
import static org.dongjiang.kernel.stage.StageProblem.STAGE_CHANGED_MEANWHILE;
import static org.dongjiang.kernel.stage.StageProblem.STAGE_NOT_PREVIOUS;
import static org.dongjiang.kernel.stage.StageProblem.STEP_BEFORE_LAST;
import static org.dongjiang.kernel.stage.StageProblem.STEP_DAY_NOT_FIRST;
import static org.dongjiang.kernel.stage.StageProblem.TRANSITION_PENDING;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongjiang.kernel.history.Correction;
import org.dongjiang.kernel.history.Ending;
import org.dongjiang.kernel.history.LivingRecord;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.RecordEventKind;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.history.RecordVersion;
import org.dongjiang.kernel.history.Staged;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.RecordView;
import org.dongjiang.kernel.register.Records;
import org.dongjiang.kernel.time.Dates;

/** A register of living records that pass through stages. */
@Transactional
public abstract class StagedRegister<
                F extends Record & Staged,
                E extends LivingRecord<F>,
                H extends RecordVersion<F>,
                V extends Record & LivingView>
        extends LivingRegister<F, E, H, V> implements HasStages {

    private final RecordKind<F, E, H, V> kind;
    private final Stages stages;

    /** For the proxy of the container only. */
    protected StagedRegister() {
        kind = null;
        stages = null;
    }

    protected StagedRegister(RecordKind<F, E, H, V> kind, Records<E> records, Stages stages) {
        super(kind, records, stages.histories());
        this.kind = kind;
        this.stages = stages;
    }

    /**
     * What a step must meet besides the rules.
     *
     * @param facts of the day on which it happened
     */
    protected void requireStep(F facts, TakeStep step) {}

    @Override
    public List<String> stages() {
        return Arrays.stream(kind.facts().getRecordComponents())
                .filter(member -> member.getName().equals(Staged.MEMBER))
                .flatMap(member -> Arrays.stream(member.getType().getEnumConstants()))
                .map(stage -> ((Enum<?>) stage).name())
                .toList();
    }

    @Override
    public Set<String> members() {
        return Arrays.stream(kind.facts().getRecordComponents())
                .map(member -> member.getName())
                .collect(Collectors.toSet());
    }

    /**
     * A record reaches another stage, or somebody proposes that it did.
     *
     * @return the record or, if a second person is needed, the proposed transition
     */
    public RecordView take(UUID id, String ifMatch, TakeStep step) {
        var record = locked(id, ifMatch);
        stages.transitions().proposed(id).ifPresent(proposed -> {
            throw TRANSITION_PENDING.because(proposed.number());
        });
        var rule = allowed(record, step);
        var transition = new Transition(
                register(),
                id,
                stages.transitions().nextNumber(id),
                record.facts().stage().name(),
                step);
        stages.transitions().persist(transition);
        return rule.secondPerson() ? TransitionView.of(transition) : done(record, transition);
    }

    private StageRuleFacts allowed(E record, TakeStep step) {
        var first = step.precision().first(step.happenedOn());
        if (!first.equals(step.happenedOn())) {
            throw STEP_DAY_NOT_FIRST.at("/happenedOn", step.precision().label(), first);
        }
        var day = counted(record, step);
        var facts = on(record, "/happenedOn", day);
        requireNotBeforeLast(record, "/happenedOn", day);
        var present = record.facts().stage().name();
        var steps = stages.rules().inForce(register(), day);
        steps.between(present, step.to()).ifPresent(this::requireRole);
        var rule = steps.require(present, step, stated(facts));
        requireStep(facts, step);
        return rule;
    }

    /** The day from which a step counts: that of the last step, if this one is known only to a period in which that lies. */
    private LocalDate counted(E record, TakeStep step) {
        return stages.transitions()
                .since(record.id())
                .filter(last -> step.precision().first(last).equals(step.happenedOn()))
                .orElse(step.happenedOn());
    }

    private void requireNotBeforeLast(E record, String pointer, LocalDate day) {
        stages.transitions().since(record.id()).filter(day::isBefore).ifPresent(last -> {
            throw STEP_BEFORE_LAST.at(pointer, last);
        });
    }

    private void requireRole(StageRuleFacts rule) {
        if (!stages.histories().may(rule.roles())) {
            throw ROLE_MISSING.because(String.join(", ", rule.roles()));
        }
    }

    private V done(E record, Transition transition) {
        var day = counted(record, transition.step());
        var view = become(record, day, Staged.MEMBER, transition.toStage(), transition.statement());
        transition.done(view.version());
        return view;
    }

    /** Another person agrees to a proposed transition. It is checked again: the record or the rules may be others now. */
    public V confirm(UUID id, String ifMatch, long number) {
        var record = locked(id, ifMatch);
        var transition = decidable(id, number);
        var present = record.facts().stage().name();
        if (!transition.fromStage().equals(present)) {
            throw STAGE_CHANGED_MEANWHILE.because(transition.fromStage(), present);
        }
        allowed(record, transition.step());
        transition.decided(stages.histories().user(), stages.clock().instant());
        return done(record, transition);
    }

    /** Another person does not agree. */
    public TransitionView reject(UUID id, String ifMatch, long number, String reason) {
        locked(id, ifMatch);
        var transition = decidable(id, number);
        stages.rules()
                .inForce(register(), transition.happenedOn())
                .between(transition.fromStage(), transition.toStage())
                .ifPresent(this::requireRole);
        transition.decided(stages.histories().user(), stages.clock().instant());
        transition.rejected(reason);
        stages.transitions().flush();
        return TransitionView.of(transition);
    }

    private Transition decidable(UUID id, long number) {
        var transition = stages.transitions().require(id, number);
        transition.requireDecidableBy(stages.histories().user());
        return transition;
    }

    /** The transitions of a record, the last first. */
    public Page<TransitionView> transitions(UUID id, MultivaluedMap<String, String> query) {
        var page = TransitionView.LISTING.page(
                stages.transitions().getEntityManager(),
                query,
                (build, select, transition) -> build.equal(transition.get("recordId"), id));
        known(id);
        return page;
    }

    public TransitionView transition(UUID id, long number) {
        known(id);
        return TransitionView.of(stages.transitions().require(id, number));
    }

    /**
     * The steps that a record may take.
     *
     * @param asked the day on which it takes one; null for today
     */
    public NextSteps nextSteps(UUID id, LocalDate asked) {
        var record = known(id);
        var day = asked == null ? stages.histories().today() : asked;
        var stage = record.facts().stage().name();
        var proposed = stages.transitions().proposed(id).map(Transition::number).orElse(null);
        if (record.endedOn() != null && !day.isBefore(record.endedOn())) {
            return new NextSteps(stage, day, record.endedOn(), proposed, List.of());
        }
        var stated = stated(on(record, "asOf", day));
        requireNotBeforeLast(record, "asOf", day);
        var order = stages();
        var steps = stages.rules().inForce(register(), day).from(stage).stream()
                .sorted(Comparator.comparing(rule -> order.indexOf(rule.toStage())))
                .map(rule -> new NextSteps.Step(
                        rule.toStage(),
                        StageSteps.missing(rule, stated),
                        rule.goesBack(),
                        rule.needsEvidence(),
                        rule.secondPerson(),
                        rule.roles(),
                        stages.histories().may(rule.roles())))
                .toList();
        return new NextSteps(stage, day, null, proposed, steps);
    }

    /** A correction of the stage takes back the last transition; if there is none, the record began in another stage. */
    @Override
    public V correct(UUID id, String ifMatch, Correction correction) {
        var record = locked(id, ifMatch);
        var asked = correction.patch().path(Staged.MEMBER);
        var undone = isOtherStage(record, asked) ? stages.transitions().last(id).orElse(null) : null;
        if (undone != null && !asked.textValue().equals(undone.fromStage())) {
            throw STAGE_NOT_PREVIOUS.at("/patch/" + Staged.MEMBER, undone.fromStage());
        }
        if (undone == null && isOtherStage(record, asked)) {
            within("/patch", () -> requireBeginning(asked.textValue()));
        }
        var ends = correction.patch().path("endedOn");
        if (ends.isTextual() && Dates.isDay(ends.textValue())) {
            requireNoStepAfter(id, "/patch/endedOn", LocalDate.parse(ends.textValue()));
        }
        var view = super.correct(id, ifMatch, correction);
        if (undone != null) {
            undone.undone();
        }
        return view;
    }

    @Override
    public V end(UUID id, String ifMatch, Ending ending) {
        locked(id, ifMatch);
        requireNoStepAfter(id, "/on", ending.on());
        return super.end(id, ifMatch, ending);
    }

    private void requireNoStepAfter(UUID id, String pointer, LocalDate day) {
        stages.transitions().since(id).filter(day::isBefore).ifPresent(last -> {
            throw ENDING_BEFORE_STEP.at(pointer, last);
        });
    }

    private boolean isOtherStage(E record, JsonNode asked) {
        return asked.isTextual()
                && stages().contains(asked.textValue())
                && !asked.textValue().equals(record.facts().stage().name());
    }

    /**
     * The rule of today, whenever the record began: it says how records are recorded, not what happened.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code STAGE_NOT_BEGINNING}, {@code ROLE_MISSING}
     */
    private StageRuleFacts requireBeginning(String stage) {
        var rule =
                stages.rules().inForce(register(), stages.histories().today()).beginning(stage);
        requireRole(rule);
        return rule;
    }

    @Override
    protected LocalDate correctedSince(E record, String member) {
        return member.equals(Staged.MEMBER)
                ? stages.transitions().since(record.id()).orElse(null)
                : null;
    }

    @Override
    protected void requireCorrected(E record, LocalDate begins) {
        stages.transitions()
                .first(record.id())
                .filter(first -> begins.isAfter(first.happenedOn()))
                .ifPresent(first -> {
                    throw BEGINNING_AFTER_STEP.at("/patch", first.happenedOn());
                });
    }

    /** A transition is checked by its own rule. */
    @Override
    protected void requireDays(RecordEventKind said, LocalDate from, LocalDate until, F facts, F before) {
        if (said == RecordEventKind.TRANSITION) {
            return;
        }
        var stage = facts.stage().name();
        if (said == RecordEventKind.RECORDED) {
            StageSteps.requireNone(stage, StageSteps.missing(requireBeginning(stage), stated(facts)));
            return;
        }
        var missing = stages.rules().inForce(register(), from).missingIn(stage, stated(facts));
        if (before.stage().name().equals(stage)) {
            missing.retainAll(stated(before));
        }
        StageSteps.requireNone(stage, missing);
    }
}
