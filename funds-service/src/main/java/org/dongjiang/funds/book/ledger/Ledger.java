package org.dongjiang.funds.book.ledger;

import static org.dongjiang.funds.book.ledger.LedgerProblem.DATE_BEFORE_BOOKS;
import static org.dongjiang.funds.book.ledger.LedgerProblem.DATE_IN_FUTURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;
import org.dongjiang.funds.book.period.Month;
import org.dongjiang.funds.book.period.PeriodRegister;
import org.dongjiang.kernel.idempotency.KeyedRequest;
import org.dongjiang.kernel.idempotency.Outcome;
import org.dongjiang.kernel.time.Clocks;

/** The fund ledger, for features that post. */
@ApplicationScoped
@Transactional
public class Ledger {

    private final BookWriter writer;
    private final PeriodRegister periods;
    private final Clock clock;

    Ledger(BookWriter writer, PeriodRegister periods, Clock clock) {
        this.writer = writer;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * Approves a document. Its last approval posts it: voucher, status and balances, together with the answer to the
     * request. Does not block.
     *
     * @return the outcome when it is on disk, or the {@code Problem} for which it is refused
     */
    @Transactional(TxType.NEVER)
    public CompletionStage<Outcome> approve(KeyedRequest request, Approval approval) {
        return writer.write(request, approval);
    }

    /**
     * Checks that the voucher of a document has room in the log.
     *
     * @param voucher approved by persons with the longest names
     * @throws org.dongjiang.kernel.problem.Problem {@code VOUCHER_TOO_LARGE}
     */
    public void requireRoom(PostVoucher voucher) {
        voucher.requireRoom();
    }

    /**
     * Checks that something can be recorded on a day.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code DATE_IN_FUTURE}, {@code DATE_BEFORE_BOOKS},
     *     {@code YEAR_NOT_OPEN}, {@code RECORD_ALTERED}, {@code PERIOD_CLOSED}
     */
    public void requireBookable(String pointer, LocalDate date) {
        var today = Clocks.today(clock);
        if (date.isAfter(today)) {
            throw DATE_IN_FUTURE.at(pointer, today);
        }
        if (date.isBefore(Month.FIRST_DAY)) {
            throw DATE_BEFORE_BOOKS.at(pointer, Month.FIRST_DAY);
        }
        periods.requireOpen(pointer, date);
    }
}
