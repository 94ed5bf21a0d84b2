package org.dongjiang.funds.reading.lineage;

import static org.dongjiang.funds.book.account.Chart.GIVEN;
import static org.dongjiang.funds.book.account.Chart.TO_BE_ACCEPTED;
import static org.dongjiang.funds.reading.lineage.FundStory.funds;
import static org.dongjiang.funds.reading.lineage.FundStory.spent;
import static org.dongjiang.funds.reading.lineage.FundStory.told;
import static org.dongjiang.funds.reference.programme.LineageRule.FIFO;
import static org.dongjiang.funds.reference.programme.LineageRule.PROPORTIONAL;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dongjiang.funds.reference.programme.LineageRule;
import org.junit.jupiter.api.Test;

/** Worked examples of both rules, in fen. */
class LineageRuleTest {

    /** From the district 100, from the city 50, then from the district 30, and 20 of interest. */
    private static FundStory fundBalance(LineageRule rule) {
        return new FundStory(rule)
                .contribution("A1", "district", 100)
                .contribution("A2", "city", 50)
                .contribution("A3", "district", 30)
                .interest("I1", 20);
    }

    @Test
    void first_in_first_out_pays_of_the_oldest_money() {
        var fundBalance = fundBalance(FIFO).payment("P1", 120).payment("P2", 40);
        assertEquals(List.of("A1 100", "A2 20"), fundBalance.partsOf("P1"));
        assertEquals(List.of("A2 30", "A3 10"), fundBalance.partsOf("P2"));
        assertEquals(20, fundBalance.left("A3"));
        assertEquals(20, fundBalance.left("I1"));
    }

    @Test
    void in_proportion_each_source_pays_by_what_it_has_left_and_its_oldest_money_first() {
        // District 130, city 50, interest 20 of 200: half of each.
        var fundBalance = fundBalance(PROPORTIONAL).payment("P1", 100).payment("P2", 80);
        assertEquals(List.of("A1 65", "A2 25", "I1 10"), fundBalance.partsOf("P1"));
        // Now district 65, of which 35 is the oldest, city 25, interest 10 of 100.
        assertEquals(List.of("A1 35", "A2 20", "A3 17", "I1 8"), fundBalance.partsOf("P2"));
    }

    @Test
    void a_fen_that_is_over_goes_to_the_largest_remainder_and_of_equal_ones_to_who_came_first() {
        assertArrayEquals(new long[] {4, 3, 3}, Shares.of(10, new long[] {5, 5, 5}));
        assertArrayEquals(new long[] {3, 7}, Shares.of(10, new long[] {1, 2}));
        assertArrayEquals(new long[] {0, 0, 1}, Shares.of(1, new long[] {1, 1, 3}));
        assertArrayEquals(new long[] {5, 0, 5}, Shares.of(10, new long[] {5, 0, 5}));
        assertArrayEquals(new long[0], Shares.of(0, new long[0]));
        long most = 9_999_999_999_999_999L;
        assertArrayEquals(new long[] {most - 1, most - 2}, Shares.of(2 * most - 3, new long[] {most, most - 1}));
    }

    @Test
    void what_is_returned_goes_to_the_money_that_it_was_made_of() {
        var fundBalance = fundBalance(FIFO).payment("P1", 120).giveBack("R1", "P1", 12);
        assertEquals(List.of("A1 90", "A2 18"), fundBalance.partsOf("P1"));
        assertEquals(10, fundBalance.left("A1"));
        assertEquals(List.of("A1 10", "A2 20"), fundBalance.payment("P2", 30).partsOf("P2"));
    }

    @Test
    void what_is_reversed_in_part_goes_back_in_proportion_and_whole_to_the_fen() {
        var fundBalance = fundBalance(FIFO).payment("P1", 120).reversal("X1", "P1", 7);
        // 7 of 120: 5.83 of the first 100, 1.17 of the next 20.
        assertEquals(List.of("A1 94", "A2 19"), fundBalance.partsOf("P1"));
        assertEquals(List.of(), fundBalance.reversal("X2", "P1", 113).partsOf("P1"));
        assertEquals(100, fundBalance.left("A1"));
        assertEquals(50, fundBalance.left("A2"));
    }

    @Test
    void a_return_that_is_taken_back_is_paid_of_the_same_money_again_as_far_as_it_is_there() {
        var fundBalance = fundBalance(PROPORTIONAL).payment("P1", 100).giveBack("R1", "P1", 20);
        assertEquals(List.of("A1 52", "A2 20", "I1 8"), fundBalance.partsOf("P1"));
        assertEquals(
                List.of("A1 65", "A2 25", "I1 10"),
                fundBalance.reversal("X1", "R1").partsOf("P1"));

        var spent = fundBalance(FIFO)
                .payment("P1", 100)
                .giveBack("R1", "P1", 20)
                .payment("P2", 15)
                .reversal("X1", "R1");
        assertEquals(List.of("A1 15"), spent.partsOf("P2"));
        assertEquals(List.of("A1 85", "A2 15"), spent.partsOf("P1"));
    }

    @Test
    void money_that_did_not_come_after_all_is_made_up_for_by_other_money_and_the_last_payment_first() {
        var fundBalance = fundBalance(FIFO).payment("P1", 60).payment("P2", 30);
        assertEquals(10, fundBalance.left("A1"));
        // 10 of it is left, 30 was the second payment's, and 5 more are the first one's.
        fundBalance.reversal("X1", "A1", 45);
        assertEquals(List.of("A1 55", "A2 5"), fundBalance.partsOf("P1"));
        assertEquals(List.of("A2 30"), fundBalance.partsOf("P2"));
        assertEquals(0, fundBalance.left("A1"));
        assertEquals(15, fundBalance.left("A2"));
    }

    @Test
    void money_that_did_not_come_at_all_is_in_no_payment() {
        var fundBalance = fundBalance(PROPORTIONAL).payment("P1", 100).reversal("X1", "A1");
        // A2 and I1 had 25 and 10 left, A3 all its 30: 65 were lost, and 65 there are.
        assertEquals(List.of("A2 50", "A3 30", "I1 20"), fundBalance.partsOf("P1"));
        assertEquals(0, fundBalance.lineage().layers().iterator().next().fen());
    }

    @Test
    void what_is_accepted_is_still_the_same_payment() {
        var fundBalance = fundBalance(FIFO).payment("P1", 120);
        var before = fundBalance.partsOf("P1");
        assertEquals(before, fundBalance.acceptance("C1", "P1", 70).partsOf("P1"));
        assertEquals(before, fundBalance.reversal("X1", "C1").partsOf("P1"));
    }

    @Test
    void an_adjustment_for_somebody_who_was_never_paid_stands_by_itself_and_makes_no_payment_smaller() {
        var fundBalance = fundBalance(FIFO).payment("P1", 60).adjustment("D1", spent(TO_BE_ACCEPTED, "nobody", -50));
        assertEquals(List.of("A1 60"), fundBalance.partsOf("P1"));
        assertEquals(List.of("A1 -50"), fundBalance.partsOf("D1"));
        assertEquals(90, fundBalance.left("A1"));
        // The money is there again.
        assertEquals(List.of("A1 90", "A2 5"), fundBalance.payment("P2", 95).partsOf("P2"));
    }

    @Test
    void an_adjustment_gives_back_to_the_money_of_its_own_payments_the_last_first_and_then_to_the_youngest_in_use() {
        var fundBalance = fundBalance(FIFO)
                .payment("P1", "road", 80)
                .payment("P2", "school", 30)
                .payment("P3", "road", 40)
                .payment("P4", "school", 25)
                .adjustment("D1", spent(TO_BE_ACCEPTED, "road", -150));
        // P3 came from 40 of A2, P1 from 80 of A1; of the rest 25 are the youngest in use, and 5 more are of A2.
        assertEquals(List.of("A1 -80", "A2 -45", "A3 -25"), fundBalance.partsOf("D1"));
        assertEquals(List.of("A1 80"), fundBalance.partsOf("P1"));
        assertEquals(List.of("A3 25"), fundBalance.partsOf("P4"));
    }

    @Test
    void an_adjustment_that_moves_disbursements_moves_just_their_money() {
        for (var rule : LineageRule.values()) {
            var fundBalance = fundBalance(rule).payment("P1", "road", 120).payment("P2", "school", 20);
            fundBalance.adjustment("D1", spent(TO_BE_ACCEPTED, "bridge", 30), spent(TO_BE_ACCEPTED, "road", -30));
            var moved = rule == FIFO ? List.of("25", "5") : List.of("20", "7", "3");
            assertEquals(moved, amounts(fundBalance.partsOf("D1"), " -"));
            assertEquals(moved, amounts(fundBalance.partsOf("D1"), " "));
        }
    }

    /** Of the parts with this sign. */
    private static List<String> amounts(List<String> parts, String sign) {
        return parts.stream()
                .filter(part -> part.contains(" -") == sign.equals(" -"))
                .map(part -> part.substring(part.indexOf(sign) + sign.length()))
                .toList();
    }

    @Test
    void what_an_adjustment_gives_back_beyond_all_use_is_given_back_by_its_own_debits() {
        var fundBalance = fundBalance(FIFO);
        fundBalance.adjustment("D1", spent(TO_BE_ACCEPTED, "school", 20), spent(TO_BE_ACCEPTED, "bridge", -20));
        assertEquals(List.of("A1 20", "A1 -20"), fundBalance.partsOf("D1"));
        assertEquals(100, fundBalance.left("A1"));
        // Without any money, nobody knows where it came from.
        var empty = new FundStory(FIFO)
                .adjustment("D1", spent(TO_BE_ACCEPTED, "school", 20), spent(TO_BE_ACCEPTED, "bridge", -20));
        assertEquals(List.of("nowhere 20", "nowhere -20"), empty.partsOf("D1"));
        assertEquals(
                List.of("nowhere 13", "nowhere -13"),
                empty.reversal("X1", "D1", 7).partsOf("D1"));
    }

    @Test
    void a_payment_that_is_returned_after_an_adjustment_gave_its_money_back_is_returned_whole() {
        var fundBalance = fundBalance(FIFO)
                .payment("P1", 60)
                .payment("P2", 70)
                .adjustment("D1", spent(TO_BE_ACCEPTED, "P1", -50));
        assertEquals(List.of("A1 -50"), fundBalance.partsOf("D1"));
        fundBalance.reversal("X1", "P1");
        assertEquals(List.of(), fundBalance.partsOf("P1"));
        assertEquals(List.of("A1 40", "A2 30"), fundBalance.partsOf("P2"));
        // Only 40 of A1 are still in use, so the adjustment gives the other 10 back to A2.
        assertEquals(List.of("A1 -40", "A2 -10"), fundBalance.partsOf("D1"));
    }

    @Test
    void an_adjustment_that_is_taken_back_is_as_if_it_had_not_been() {
        var fundBalance = fundBalance(FIFO).payment("P1", 130);
        var before = told(fundBalance.lineage());
        fundBalance.adjustment("D1", spent(TO_BE_ACCEPTED, "P1", -115));
        assertEquals(List.of("A1 -88", "A2 -27"), fundBalance.partsOf("D1"));
        assertEquals(before, told(fundBalance.reversal("X1", "D1").lineage()));
        fundBalance.adjustment("D2", spent(TO_BE_ACCEPTED, "road", 115), spent(TO_BE_ACCEPTED, "P1", -115));
        assertEquals(before, told(fundBalance.reversal("X2", "D2").lineage()));
        fundBalance.adjustment("D3", spent(TO_BE_ACCEPTED, "road", 40)).reversal("X3", "D3", 30);
        assertEquals(List.of("A2 5", "A3 5"), fundBalance.partsOf("D3"));
        assertEquals(before, told(fundBalance.reversal("X4", "D3", 10).lineage()));
    }

    @Test
    void an_adjustment_that_is_taken_back_after_its_money_was_used_leaves_these_payments_to_other_money() {
        var fundBalance = fundBalance(FIFO)
                .payment("P1", 100)
                .adjustment("D1", spent(TO_BE_ACCEPTED, "P1", -60))
                .payment("P2", 50)
                .payment("P3", 5)
                .reversal("X1", "D1");
        assertEquals(List.of(), fundBalance.partsOf("D1"));
        assertEquals(List.of("A1 100"), fundBalance.partsOf("P1"));
        assertEquals(List.of("A2 50"), fundBalance.partsOf("P2"));
        assertEquals(List.of("A3 5"), fundBalance.partsOf("P3"));
    }

    @Test
    void money_that_did_not_come_at_all_is_in_no_adjustment_either() {
        var fundBalance = fundBalance(FIFO)
                .payment("P1", 60)
                .adjustment("D1", spent(TO_BE_ACCEPTED, "nobody", -50))
                .reversal("X1", "A1");
        assertEquals(List.of("A2 50", "A3 10"), fundBalance.partsOf("P1"));
        assertEquals(List.of("A2 -40", "A3 -10"), fundBalance.partsOf("D1"));
    }

    /** No document makes such a voucher; somebody changed the database. */
    @Test
    void money_taken_back_that_no_voucher_brought_changes_no_part() {
        var fundBalance = fundBalance(FIFO).payment("P1", 60);
        var before = told(fundBalance.lineage());
        assertEquals(
                before,
                told(fundBalance.adjustment("D1", funds(GIVEN, "city", 50)).lineage()));
    }
}
