package org.dongjiang.funds.reading.lineage;

import static org.dongjiang.funds.book.account.Chart.DISBURSEMENTS;
import static org.dongjiang.funds.book.account.Chart.FUNDS;
import static org.dongjiang.funds.book.account.Chart.GIVEN;
import static org.dongjiang.funds.book.account.Chart.TO_BE_ACCEPTED;
import static org.dongjiang.funds.reading.lineage.FundStory.funds;
import static org.dongjiang.funds.reading.lineage.FundStory.spent;
import static org.dongjiang.funds.reading.lineage.FundStory.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dongjiang.funds.reference.programme.LineageRule;

/** For any history of a fund balance: the parts of a payment add up to it, and no money is lost, created or counted twice. */
class LineagePropertyTest {

    private static final int LONGEST = 60;

    private enum Deed {
        CONTRIBUTION,
        INTEREST,
        PAYMENT,
        ACCEPTANCE,
        RETURN,
        REVERSAL,
        TRANSFER_OUT,
        OTHER_SOURCE,
        OTHER_PURPOSE,
        ADJUSTMENT_REVERSAL
    }

    /**
     * An action of a person, as far as the book allows it.
     *
     * @param which of what there is, counted round
     */
    private record Step(Deed deed, int which, long fen) {}

    /** A fund balance and the remaining actions of its documents: a voucher is never used beyond its amount, and the balance is never negative. */
    private static final class Keeper {
        private final FundStory story;
        private final Map<String, Long> open = new LinkedHashMap<>();
        /** The amount of each payment that no adjustment has changed. */
        private final Map<String, Long> paid = new LinkedHashMap<>();

        private final Map<String, String> returned = new HashMap<>();
        private final Map<String, String> accepted = new HashMap<>();
        private final List<String> adjustments = new ArrayList<>();

        Keeper(LineageRule rule, List<Step> steps) {
            story = new FundStory(rule);
            steps.forEach(this::attempt);
        }

        private long available() {
            return -story.debit(FUNDS) - story.debit(DISBURSEMENTS);
        }

        private void attempt(Step step) {
            var name = step.deed() + " " + story.length();
            switch (step.deed()) {
                case CONTRIBUTION -> {
                    story.contribution(name, source(step), step.fen());
                    open.put(name, step.fen());
                }
                case INTEREST -> {
                    story.interest(name, step.fen());
                    open.put(name, step.fen());
                }
                case PAYMENT -> pay(name, Math.min(step.fen(), available()));
                case ACCEPTANCE -> accept(name, pick(step, paid.keySet()), step.fen());
                case RETURN -> giveBack(name, pick(step, paid.keySet()), step.fen());
                case REVERSAL -> reverse(name, pick(step, open.keySet()), step.fen());
                case TRANSFER_OUT -> transfer(name, source(step), Math.min(step.fen(), available()));
                case OTHER_SOURCE -> {
                    adjustments.add(name);
                    story.adjustment(name, funds(GIVEN, source(step), step.fen()), funds(GIVEN, "other", -step.fen()));
                }
                case OTHER_PURPOSE -> {
                    adjustments.add(name);
                    var purpose = pick(step, paid.keySet());
                    story.adjustment(
                            name,
                            spent(TO_BE_ACCEPTED, name, step.fen()),
                            spent(TO_BE_ACCEPTED, purpose == null ? "nothing" : purpose, -step.fen()));
                }
                case ADJUSTMENT_REVERSAL -> {
                    var adjustment = pick(step, adjustments);
                    if (adjustment != null) {
                        story.reversal(name, adjustment);
                        adjustments.remove(adjustment);
                    }
                }
            }
        }

        private static String source(Step step) {
            return "source " + step.which() % 4;
        }

        private static String pick(Step step, Iterable<String> names) {
            var all = new ArrayList<String>();
            names.forEach(all::add);
            return all.isEmpty() ? null : all.get(step.which() % all.size());
        }

        void pay(String name, long fen) {
            if (fen > 0) {
                story.payment(name, fen);
                open.put(name, fen);
                paid.put(name, fen);
            }
        }

        private void accept(String name, String payment, long asked) {
            long fen = payment == null ? 0 : Math.min(asked, open.get(payment));
            if (fen > 0) {
                story.acceptance(name, payment, fen);
                open.merge(payment, -fen, Long::sum);
                open.put(name, fen);
                accepted.put(name, payment);
            }
        }

        void giveBack(String name, String payment, long asked) {
            // An adjustment may have reversed a payment without its document.
            long fen = payment == null ? 0 : Math.min(asked, Math.min(open.get(payment), story.debit(DISBURSEMENTS)));
            if (fen > 0) {
                story.giveBack(name, payment, fen);
                open.merge(payment, -fen, Long::sum);
                paid.merge(payment, -fen, Long::sum);
                open.put(name, fen);
                returned.put(name, payment);
            }
        }

        private void reverse(String name, String voucher, long asked) {
            long fen = voucher == null ? 0 : Math.min(asked, open.get(voucher));
            if (paid.containsKey(voucher)) {
                fen = Math.min(fen, story.debit(DISBURSEMENTS));
            } else if (!accepted.containsKey(voucher)) {
                fen = Math.min(fen, available());
            }
            if (fen > 0) {
                story.reversal(name, voucher, fen);
                open.merge(voucher, -fen, Long::sum);
                if (paid.containsKey(voucher)) {
                    paid.merge(voucher, -fen, Long::sum);
                }
                if (returned.containsKey(voucher)) {
                    paid.merge(returned.get(voucher), fen, Long::sum);
                    open.merge(returned.get(voucher), fen, Long::sum);
                }
                if (accepted.containsKey(voucher)) {
                    open.merge(accepted.get(voucher), fen, Long::sum);
                }
            }
        }

        private void transfer(String name, String source, long fen) {
            if (fen > 0) {
                adjustments.add(name);
                story.adjustment(name, funds(GIVEN, source, fen));
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> documents() {
        return steps(Deed.CONTRIBUTION, Deed.INTEREST, Deed.PAYMENT, Deed.ACCEPTANCE, Deed.RETURN, Deed.REVERSAL);
    }

    @Provide
    Arbitrary<List<Step>> anything() {
        return steps(Deed.values());
    }

    private static Arbitrary<List<Step>> steps(Deed... deeds) {
        return Combinators.combine(
                        Arbitraries.of(deeds),
                        Arbitraries.integers().between(0, LONGEST),
                        Arbitraries.longs().between(1, 1_000))
                .as(Step::new)
                .list()
                .ofMaxSize(LONGEST);
    }

    @Property
    void the_parts_of_a_payment_come_to_it_and_each_source_has_given_what_the_ledger_says(
            @ForAll LineageRule rule, @ForAll("documents") List<Step> steps) {
        var keeper = new Keeper(rule, steps);
        var lineage = keeper.story.lineage();
        assertConserved(keeper.story, lineage);
        var paid = new LinkedHashMap<String, Long>();
        keeper.paid.keySet().forEach(payment -> paid.put(payment, 0L));
        lineage.parts()
                .forEach(part -> paid.merge(part.payment().paidBy().voucher().code(), part.fen(), Long::sum));
        assertEquals(keeper.paid, paid);
        var brought = new LinkedHashMap<Origin, Long>();
        lineage.layers().forEach(layer -> brought.merge(layer.origin(), layer.fen(), Long::sum));
        assertEquals(keeper.story.brought(), brought);
    }

    @Property
    void with_adjustments_too_no_money_is_lost_or_made(@ForAll LineageRule rule, @ForAll("anything") List<Step> steps) {
        var keeper = new Keeper(rule, steps);
        assertConserved(keeper.story, keeper.story.lineage());
    }

    @Property(tries = 200)
    void what_was_known_before_is_told_the_same_after(@ForAll LineageRule rule, @ForAll("anything") List<Step> steps) {
        var story = new Keeper(rule, steps).story;
        var growing = new ArrayList<List<String>>();
        for (int first = 0; first <= story.length(); first++) {
            growing.add(told(story.lineage(first)));
        }
        for (int first = 0; first <= story.length(); first++) {
            assertEquals(growing.get(first), told(story.lineage(first)));
        }
    }

    @Property
    void what_is_taken_back_at_once_is_as_if_it_had_not_been(
            @ForAll LineageRule rule, @ForAll("anything") List<Step> steps) {
        var keeper = new Keeper(rule, steps);
        var story = keeper.story;
        var before = told(story.lineage());
        long available = keeper.available();
        if (available == 0) {
            return;
        }
        keeper.pay("payment", (available + 1) / 2);
        var paid = told(story.lineage());
        keeper.giveBack("return", "payment", (available + 3) / 4);
        assertEquals(paid, told(story.reversal("return reversed", "return").lineage()));
        assertEquals(before, told(story.reversal("payment reversed", "payment").lineage()));
    }

    private static void assertConserved(FundStory story, Lineage lineage) {
        var ofLayers = new HashMap<Layer, Long>();
        var ofPayments = new HashMap<Payment, Long>();
        lineage.parts().forEach(part -> {
            assertTrue(part.fen() > 0);
            assertNotNull(part.layer().broughtBy());
            ofLayers.merge(part.layer(), part.fen(), Long::sum);
            ofPayments.merge(part.payment(), part.fen(), Long::sum);
        });
        long left = 0;
        for (var layer : lineage.layers()) {
            assertTrue(layer.left() >= 0);
            assertEquals(layer.fen(), layer.left() + ofLayers.getOrDefault(layer, 0L));
            left += layer.left();
        }
        for (var payment : lineage.payments()) {
            assertEquals(payment.fen(), ofPayments.getOrDefault(payment, 0L));
        }
        assertEquals(
                story.debit(DISBURSEMENTS),
                ofPayments.values().stream().mapToLong(Long::longValue).sum());
        assertEquals(-story.debit(FUNDS) - story.debit(DISBURSEMENTS), left);
    }
}
