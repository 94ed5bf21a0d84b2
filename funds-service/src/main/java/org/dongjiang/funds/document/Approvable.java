package org.dongjiang.funds.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dongjiang.funds.book.fundbalance.Reservation;
import org.dongjiang.funds.book.ledger.LockedDocument;
import org.dongjiang.funds.book.ledger.PostVoucher;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.document.seal.DocumentSeals;
import org.dongjiang.funds.reference.earmark.Earmarks;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.register.IfMatch;
import org.dongjiang.kernel.register.RecordView;

/**
 * A document while the ledger approves it.
 *
 * @param sealed whether its rows are as the service wrote them
 * @param obstacleOfBatch why its batch does not allow it, for example because its totals do not agree yet
 * @param earmarks as they are now
 * @param viewOf how it is shown
 */
record Approvable<D extends MoneyDocument>(
        D document,
        DocumentSeals seals,
        boolean sealed,
        Optional<Problem> obstacleOfBatch,
        Earmarks earmarks,
        LocalDate today,
        Function<D, ? extends RecordView> viewOf)
        implements LockedDocument {

    @Override
    public UUID id() {
        return document.id();
    }

    @Override
    public void requireUnaltered() {
        if (!sealed) {
            throw DocumentSeals.altered(document);
        }
    }

    @Override
    public void judge(String ifMatch, String checker) {
        requireUnaltered();
        IfMatch.require(ifMatch, document.version());
        document.requireApprovable(checker, today);
        document.requireAllowed(earmarks, false);
        obstacleOfBatch.ifPresent(obstacle -> {
            throw obstacle;
        });
    }

    @Override
    public LocalDate businessDate() {
        return document.businessDate();
    }

    @Override
    public List<Line> lines() {
        return sealed ? document.lines() : List.of();
    }

    @Override
    public List<Reservation> reservations() {
        return document.reservations();
    }

    @Override
    public Optional<PostVoucher> voucher(String checker) {
        return document.voucher(checker);
    }

    @Override
    public Optional<Reversed> reversed() {
        return sealed ? document.reversed() : Optional.empty();
    }

    @Override
    public Optional<UUID> usedVoucher() {
        return sealed ? document.usedVoucher() : Optional.empty();
    }

    @Override
    public Money used() {
        return document.used();
    }

    @Override
    public void approved(String checker, UUID voucher) {
        document.approved(checker, voucher);
    }

    @Override
    public void reversed(Money part, boolean whole) {
        document.reversed(part, whole);
    }

    @Override
    public State state() {
        return new State(
                document.status().name(),
                document.firstChecker(),
                document.checker(),
                document.live(),
                document.used().fen(),
                document.version(),
                seals.of(document));
    }

    @Override
    public RecordView view() {
        return viewOf.apply(document);
    }
}
