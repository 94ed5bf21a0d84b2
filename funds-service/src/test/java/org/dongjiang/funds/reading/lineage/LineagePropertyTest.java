package org.dongjiang.funds.reading.lineage;

import static org.dongjiang.funds.book.account.Chart.DISBURSEMENTS;
import static org.dongjiang.funds.book.account.Chart.FUNDS;
import static org.dongjiang.funds.book.account.Chart.TO_BE_ACCEPTED;
import static org.dongjiang.funds.reading.lineage.FundStory.attributed;
import static org.dongjiang.funds.reading.lineage.FundStory.spent;
import static org.dongjiang.funds.reading.lineage.FundStory.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dongjiang.funds.reference.programme.LineageRule;

/**
 * For any history of a fund balance, after each voucher: the parts of payments and of adjustments add up to them, and no
 * money is lost, created or counted twice.
 */
class LineagePropertyTest {

    private static final int LONGEST = 60;
    private static final int SOURCES = 4;
    private static final int PROJECTS = 3;

    private enum Deed {
        CONTRIBUTION,
        INTEREST,
        PAYMENT,
        ACCEPTANCE,
        RETURN,
        REVERSAL,
        DEBIT,
        CREDIT,
        MOVE,
        UNEVEN_MOVE
    }

    /**
     * An action of a person, as far as the book allows it.
     *
     * @param which of what there is, counted round
     */
    private record Step(Deed deed, int which, long fen) {

        String source() {
            return "source " + which % SOURCES;
        }

        String project() {
            return "project " + which % PROJECTS;
        }

        String otherProject() {
            return "project " + (which + 1) % PROJECTS;
        }

        /** Null if there is none. */
        String pick(Iterable<String> names) {
            var all = new ArrayList<String>();
            names.forEach(all::add);
            return all.isEmpty() ? null : all.get(which % all.size());
        }
    }

    /**
     * A fund balance with the rules of the book: a voucher is never used beyond its amount, and neither what was
     * disbursed nor what is left of the fund is ever below zero. The lineage is checked after each voucher.
     */
    private static final class Keeper {
        private final FundStory story;
        private final Lineage lineage;
        /** What documents may still use of each voucher. */
        private final Map<String, Long> open = new LinkedHashMap<>();

        private final List<String> paid = new ArrayList<>();
        private final List<String> reversedWhole = new ArrayList<>();
        /** The payments of returns and acceptances. */
        private final Map<String, String> uses = new HashMap<>();

        Keeper(LineageRule rule, List<Step> steps) {
            story = new FundStory(rule);
            lineage = new Lineage("programme", rule);
            steps.forEach(this::attempt);
        }

        private long available() {
            return -story.debit(FUNDS) - story.debit(DISBURSEMENTS);
        }

        /** Posts a voucher if the book allows it. */
        private boolean post(String name, Consumer<FundStory> voucher) {
            voucher.accept(story);
            if (available() < 0 || story.debit(DISBURSEMENTS) < 0) {
                story.forget(name);
                return false;
            }
            lineage.post(story.voucher(name));
            assertConserved(story, lineage);
            return true;
        }

        private void attempt(Step step) {
            var name = step.deed() + " " + story.length();
            long fen = step.fen();
            switch (step.deed()) {
                case CONTRIBUTION -> open(name, fen, book -> book.contribution(name, step.source(), fen));
                case INTEREST -> open(name, fen, book -> book.interest(name, fen));
                case PAYMENT -> pay(name, step.project(), Math.min(fen, available()));
                case ACCEPTANCE -> use(name, step, (book, part) -> book.acceptance(name, step.pick(paid), part));
                case RETURN -> use(name, step, (book, part) -> book.giveBack(name, step.pick(paid), part));
                case REVERSAL -> reverse(name, step);
                case DEBIT -> adjust(name, fen, spent(TO_BE_ACCEPTED, step.project(), fen));
                case CREDIT -> adjust(name, fen, spent(TO_BE_ACCEPTED, step.project(), -fen));
                case MOVE ->
                    adjust(
                            name,
                            fen,
                            spent(TO_BE_ACCEPTED, step.project(), fen),
                            spent(TO_BE_ACCEPTED, step.otherProject(), -fen));
                case UNEVEN_MOVE -> {
                    reversedWhole.add(name);
                    adjust(
                            name,
                            fen,
                            spent(TO_BE_ACCEPTED, step.project(), -fen),
                            spent(TO_BE_ACCEPTED, step.otherProject(), fen / 2),
                            spent(TO_BE_ACCEPTED, "project of " + name, step.which()));
                }
            }
        }

        private boolean open(String name, long fen, Consumer<FundStory> voucher) {
            boolean posted = post(name, voucher);
            if (posted) {
                open.put(name, fen);
            }
            return posted;
        }

        void pay(String name, String project, long fen) {
            if (fen > 0 && open(name, fen, book -> book.payment(name, project, fen))) {
                paid.add(name);
            }
        }

        void adjust(String name, long fen, Movement... lines) {
            open(name, fen, book -> book.adjustment(name, lines));
        }

        /** A document that uses a part of a payment. */
        private interface Use {
            void post(FundStory book, long fen);
        }

        private void use(String name, Step step, Use use) {
            var payment = step.pick(paid);
            long fen = payment == null ? 0 : Math.min(step.fen(), open.get(payment));
            if (fen > 0 && open(name, fen, book -> use.post(book, fen))) {
                open.merge(payment, -fen, Long::sum);
                uses.put(name, payment);
            }
        }

        private void reverse(String name, Step step) {
            var of = step.pick(open.keySet());
            long fen = of == null ? 0 : Math.min(step.fen(), open.get(of));
            if (reversedWhole.contains(of) && fen > 0) {
                if (post(name, book -> book.reversal(name, of))) {
                    open.put(of, 0L);
                }
            } else if (fen > 0 && post(name, book -> book.reversal(name, of, fen))) {
                open.merge(of, -fen, Long::sum);
                if (uses.containsKey(of)) {
                    open.merge(uses.get(of), fen, Long::sum);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> anything() {
        return steps(Deed.values());
    }

    /** With as little money as there are adjustments, so that these exceed what is in use or left. */
    @Provide
    Arbitrary<List<Step>> adjustments() {
        return steps(
                Deed.CONTRIBUTION, Deed.PAYMENT, Deed.CREDIT, Deed.MOVE, Deed.UNEVEN_MOVE, Deed.RETURN, Deed.REVERSAL);
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
    void after_each_voucher_the_parts_come_to_what_was_disbursed_and_each_source_has_given_what_the_ledger_says(
            @ForAll LineageRule rule, @ForAll("anything") List<Step> steps) {
        var keeper = new Keeper(rule, steps);
        var brought = keeper.story.brought();
        keeper.lineage.layers().forEach(layer -> brought.merge(layer.origin(), -layer.fen(), Long::sum));
        assertTrue(brought.values().stream().allMatch(fen -> fen == 0), brought.toString());
    }

    @Property
    void with_more_adjustments_than_money_too(@ForAll LineageRule rule, @ForAll("adjustments") List<Step> steps) {
        var keeper = new Keeper(rule, steps);
        assertConserved(keeper.story, keeper.lineage);
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
        long disbursed = story.debit(DISBURSEMENTS);
        if (disbursed > 0) {
            keeper.adjust("credit", disbursed, spent(TO_BE_ACCEPTED, "project 0", -(disbursed + 1) / 2));
            keeper.post("credit reversed", book -> book.reversal("credit reversed", "credit"));
            assertEquals(before, told(keeper.lineage));
        }
        long available = keeper.available();
        if (available > 0) {
            keeper.pay("payment", "project 0", (available + 1) / 2);
            var paid = told(keeper.lineage);
            keeper.post("return", book -> book.giveBack("return", "payment", (available + 3) / 4));
            keeper.post("return reversed", book -> book.reversal("return reversed", "return"));
            assertEquals(paid, told(keeper.lineage));
            keeper.post("payment reversed", book -> book.reversal("payment reversed", "payment"));
            assertEquals(before, told(keeper.lineage));
        }
    }

    private static void assertConserved(FundStory story, Lineage lineage) {
        assertEquals(story.spent(), attributed(lineage));
        var ofLayers = new HashMap<Layer, Long>();
        lineage.parts().forEach(part -> {
            assertEquals(Long.signum(part.payment().fen()), Long.signum(part.fen()));
            ofLayers.merge(part.layer(), part.fen(), Long::sum);
        });
        long left = 0;
        for (var layer : lineage.layers()) {
            long used = ofLayers.getOrDefault(layer, 0L);
            assertTrue(used >= 0 && layer.left() >= 0);
            assertEquals(layer.fen(), layer.left() + used);
            left += layer.left();
            ofLayers.remove(layer);
        }
        assertTrue(ofLayers.values().stream().allMatch(nowhere -> nowhere == 0));
        assertEquals(
                story.debit(DISBURSEMENTS),
                lineage.parts().mapToLong(Lineage.Part::fen).sum());
        assertEquals(-story.debit(FUNDS) - story.debit(DISBURSEMENTS), left);
    }
}
