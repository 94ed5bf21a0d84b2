package org.dongjiang.funds.book.fundbalance;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Problem;
import org.hibernate.Session;

/** The fund balances of the programmes. Each change is in the transaction of the document that causes it. */
@ApplicationScoped
@Transactional
public class FundBalanceRegister {

    private final FundBalances fundBalances;
    private final SecurityIdentity identity;
    private final Areas areas;
    private final Clock clock;

    FundBalanceRegister(FundBalances fundBalances, SecurityIdentity identity, Areas areas, Clock clock) {
        this.fundBalances = fundBalances;
        this.identity = identity;
        this.areas = areas;
        this.clock = clock;
    }

    /** A change of locked balances. */
    @FunctionalInterface
    private interface Change {
        void make(Connection database, LockedFundBalances locked) throws SQLException;
    }

    /**
     * Reserves what a document takes.
     *
     * @param pointer to the amounts in its request
     * @throws org.dongjiang.kernel.problem.Problem {@code FUNDS_INSUFFICIENT}, {@code BANK_INSUFFICIENT},
     *     {@code DISBURSED_INSUFFICIENT}, {@code FUNDS_INSUFFICIENT_ON_DAY}, {@code BANK_INSUFFICIENT_ON_DAY}
     */
    @Transactional(TxType.MANDATORY)
    public void reserve(String pointer, List<Reservation> reservations) {
        try {
            change(reservations, (database, locked) -> {
                for (var reservation : reservations) {
                    locked.reserve(database, reservation);
                }
            });
        } catch (Problem refusal) {
            throw refusal.at(pointer);
        }
    }

    /** Releases what {@link #reserve} reserved. */
    @Transactional(TxType.MANDATORY)
    public void release(List<Reservation> reservations) {
        change(reservations, (database, locked) -> reservations.forEach(locked::release));
    }

    private void change(List<Reservation> reservations, Change change) {
        if (reservations.isEmpty()) {
            return;
        }
        var programmes = reservations.stream().map(Reservation::programme).toList();
        fundBalances.getEntityManager().unwrap(Session.class).doWork(database -> {
            var locked = LockedFundBalances.lock(database, programmes);
            change.make(database, locked);
            locked.store(database, identity.getPrincipal().getName(), clock.millis());
        });
    }

    Page<FundBalanceView> list(MultivaluedMap<String, String> query) {
        return FundBalances.LISTING.page(fundBalances.getEntityManager(), query, areas.toRead());
    }

    FundBalanceView read(UUID id) {
        areas.requireVisible(fundBalances.getEntityManager(), FundBalances.LISTING, id);
        return fundBalances.read(id, FundBalanceView::of);
    }
}
