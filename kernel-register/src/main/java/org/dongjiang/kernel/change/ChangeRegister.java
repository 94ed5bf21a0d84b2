package org.dongjiang.kernel.change;

import static org.dongjiang.kernel.change.ChangeProblem.DATE_IN_PAST;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.RecordView;
import org.dongjiang.kernel.register.Records;
import org.dongjiang.kernel.time.Clocks;

/**
 * The changes of one kind, from the request to the decision. Each kind defines what may be requested and what an approval does.
 *
 * @param <C> the changes
 * @param <S> the request for one
 * @param <V> the view of one
 */
@Transactional
public abstract class ChangeRegister<C extends Change, S, V extends Record & RecordView> {

    private final Records<C> changes;
    private final Listing<C, V> listing;
    private final Function<C, V> view;
    private final SecurityIdentity identity;
    private final Clock clock;

    /** For the proxy of the container only. */
    protected ChangeRegister() {
        this(null, null, null, null, null);
    }

    protected ChangeRegister(
            Records<C> changes, Listing<C, V> listing, Function<C, V> view, SecurityIdentity identity, Clock clock) {
        this.changes = changes;
        this.listing = listing;
        this.view = view;
        this.identity = identity;
        this.clock = clock;
    }

    /** They are settings of the whole site: who may read them by his roles reads all. */
    public Page<V> list(MultivaluedMap<String, String> query) {
        return listing.page(changes.getEntityManager(), query, (Listing.Narrowing<C>) null);
    }

    public V read(UUID id) {
        return changes.read(id, view);
    }

    public V request(S asked) {
        var change = prepare(asked);
        changes.persist(change);
        return view.apply(change);
    }

    /** Decides whether a change may be requested. */
    protected abstract C prepare(S asked);

    /**
     * Checks at the approval what may have become different since the request; for most kinds nothing.
     *
     * @throws org.dongjiang.kernel.problem.Problem if it may not be approved any more
     */
    protected void judge(C change) {}

    /**
     * Gives an approved change its effect: the one place, in the transaction of its approval, for all that follows from it.
     *
     * @throws org.dongjiang.kernel.problem.Problem if it can have none any more; then it is not approved
     */
    protected abstract void takeEffect(C change);

    public V approve(UUID id, String ifMatch) {
        var change = changes.lock(id, ifMatch);
        change.requireApprovable(user(), today());
        judge(change);
        change.approved(user(), clock);
        takeEffect(change);
        return decided(change);
    }

    public V reject(UUID id, String ifMatch, String reason) {
        var change = changes.lock(id, ifMatch);
        change.reject(user(), reason, clock);
        return decided(change);
    }

    public V withdraw(UUID id, String ifMatch) {
        var change = changes.lock(id, ifMatch);
        change.withdraw(user(), clock);
        return decided(change);
    }

    private V decided(C change) {
        changes.flush();
        return view.apply(change);
    }

    /** Requests whose last day has passed. */
    public List<UUID> overdue() {
        var today = today();
        return changes.stream("status", ChangeStatus.SUBMITTED)
                .filter(change -> change.isOverdue(today))
                .map(Change::id)
                .toList();
    }

    /** Ends a request if nobody has decided it meanwhile. */
    public void lapse(UUID id) {
        changes.lock(id).lapse(clock);
    }

    /**
     * Checks that something has no effect on past days.
     *
     * @param day null if it takes effect when it is approved
     * @throws org.dongjiang.kernel.problem.Problem {@code DATE_IN_PAST}
     */
    protected void requireNotPast(String pointer, LocalDate day) {
        var today = today();
        if (day != null && day.isBefore(today)) {
            throw DATE_IN_PAST.at(pointer, today);
        }
    }

    protected LocalDate today() {
        return Clocks.today(clock);
    }

    private String user() {
        return identity.getPrincipal().getName();
    }
}
