package org.dongjiang.park.subsidybatch;

import static org.dongjiang.kernel.problem.CommonProblem.DATES_REVERSED;
import static org.dongjiang.park.subsidybatch.SubsidyProblem.BATCH_FULL;
import static org.dongjiang.park.subsidybatch.SubsidyProblem.BATCH_TOTAL_EXCEEDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Places;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.park.subsidybatch.Receipts.Received;

/** The register of subsidy batches. */
@ApplicationScoped
public class SubsidyBatchRegister
        extends LivingRegister<SubsidyBatchFacts, SubsidyBatch, SubsidyBatchVersion, SubsidyBatchView> {

    private static final Label NAME = new Label("贷款贴息申报批次", "subsidy batch");

    /** Where what is in a batch stands. */
    public static final Places BATCHES = SubsidyBatches.KIND.namedBy("code");

    private final SubsidyBatches subsidyBatches;
    private final Receipts receipts;

    SubsidyBatchRegister(SubsidyBatches subsidyBatches, Receipts receipts, Histories histories) {
        super(SubsidyBatches.KIND, subsidyBatches, histories);
        this.subsidyBatches = subsidyBatches;
        this.receipts = receipts;
    }

    @Override
    protected void require(SubsidyBatchFacts facts) {
        facts.declaredTotal().requirePositive("/declaredTotal");
    }

    @Override
    protected List<KeyMember> key(SubsidyBatchFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    /** It exists before it is submitted, while applications are collected. */
    @Override
    protected void requireEnding(SubsidyBatchFacts facts, LocalDate end) {
        if (end.isBefore(facts.submittedOn())) {
            throw DATES_REVERSED.because(facts.submittedOn());
        }
    }

    /** Its row is locked: a correction of what is declared keeps room for what was received. */
    @Override
    protected void requireOthers(SubsidyBatchFacts facts, SubsidyBatchFacts before) {
        if (before != null) {
            requireRoom(facts, before.code(), "/declaredCount", "/declaredTotal");
        }
    }

    @Override
    protected UnaryOperator<SubsidyBatchView> completion(
            Collection<SubsidyBatchFacts> facts, LocalDate day, Instant knownAt) {
        var codes = facts == null
                ? null
                : facts.stream().map(SubsidyBatchFacts::code).toList();
        var received = receipts.of(codes, day, knownAt);
        return view -> view.with(received.getOrDefault(view.facts().code(), Received.NOTHING));
    }

    /**
     * Checks that there is one with this code, which has not ended by a day.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code REFERENCE_ENDED}
     */
    public void requireKnown(String pointer, String code, LocalDate day) {
        requireKnown(pointer, code, NAME, day);
    }

    /** Until the commit nobody else records applications of a batch, or corrects it. */
    @Transactional(TxType.MANDATORY)
    public void lock(String code) {
        subsidyBatches.lock(code);
    }

    /**
     * Checks that the applications recorded for a locked batch do not exceed what it declared, on any day.
     *
     * @param count the member of the request by which they would be too many
     * @param total the member by which they would be too much
     * @throws org.dongjiang.kernel.problem.Problem {@code BATCH_FULL}, {@code BATCH_TOTAL_EXCEEDED}
     */
    @Transactional(TxType.MANDATORY)
    public void requireRoom(String code, String count, String total) {
        requireRoom(subsidyBatches.lock(code).orElseThrow(), code, count, total);
    }

    private void requireRoom(SubsidyBatchFacts declared, String code, String count, String total) {
        var ever = receipts.ever(code);
        if (ever.count() <= declared.declaredCount() && ever.total().compareTo(declared.declaredTotal()) <= 0) {
            return;
        }
        var received = receipts.most(code);
        if (received.count() > declared.declaredCount()) {
            throw BATCH_FULL.at(count, declared.declaredCount());
        }
        if (received.total().compareTo(declared.declaredTotal()) > 0) {
            throw BATCH_TOTAL_EXCEEDED.at(total, declared.declaredTotal());
        }
    }
}
