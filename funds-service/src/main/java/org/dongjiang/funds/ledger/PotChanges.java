package org.dongjiang.funds.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dongjiang.funds.account.Chart;
import org.dongjiang.funds.account.Side;
import org.dongjiang.funds.pot.PotChange;
import org.dongjiang.funds.voucher.Line;
import org.dongjiang.kernel.money.Money;

/**
 * What lines do to the pots. A pot is what the ledger says of its programme: what the accounts of funds were credited has arrived,
 * what the accounts of appropriations were debited is appropriated. So no document has a say of its own in it.
 */
public final class PotChanges {

    private PotChanges() {}

    /** One for each programme whose pot the lines change, in the order of their codes. */
    public static List<PotChange> of(List<Line> lines) {
        return of(lines, Map.of());
    }

    /** @param setAside what of each programme's money was set aside for these lines, and is now used */
    static List<PotChange> of(List<Line> lines, Map<String, Money> setAside) {
        var changes = new TreeMap<String, PotChange>();
        for (var line : lines) {
            changes.merge(line.dimensions().programme(), change(line), PotChange::plus);
        }
        setAside.forEach((programme, amount) ->
                changes.merge(programme, new PotChange(programme, 0, -amount.fen(), 0), PotChange::plus));
        return changes.values().stream().filter(change -> !change.isNothing()).toList();
    }

    private static PotChange change(Line line) {
        long debit =
                line.side() == Side.DEBIT ? line.amount().fen() : -line.amount().fen();
        return new PotChange(
                line.dimensions().programme(),
                Chart.isWithin(line.account(), Chart.FUNDS) ? -debit : 0,
                0,
                Chart.isWithin(line.account(), Chart.APPROPRIATIONS) ? debit : 0);
    }
}
