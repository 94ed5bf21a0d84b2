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
    void an_adjustment_takes_the_money_of_the_source_that_it_names_and_brings_money_of_it() {
        var fundBalance = fundBalance(FIFO).payment("P1", 40).adjustment("D1", funds(GIVEN, "city", 50));
        assertEquals(0, fundBalance.left("A2"));
        assertEquals(60, fundBalance.left("A1"));
        fundBalance.adjustment("D2", funds(GIVEN, "state firm", -7)).payment("P2", 117);
        assertEquals(List.of("A1 60", "A3 30", "I1 20", "D2 7"), fundBalance.partsOf("P2"));
        // A source that never gave takes of whatever there is.
        fundBalance.contribution("A4", "city", 9).adjustment("D3", funds(GIVEN, null, 5));
        assertEquals(4, fundBalance.left("A4"));
    }

    @Test
    void an_adjustment_that_is_taken_back_is_as_if_it_had_not_been() {
        var fundBalance = fundBalance(FIFO).payment("P1", 130);
        var before = told(fundBalance.lineage());
        fundBalance.adjustment("D1", funds(GIVEN, "city", 20)).reversal("X1", "D1");
        assertEquals(before, told(fundBalance.lineage()));
        fundBalance.adjustment("D2", spent(TO_BE_ACCEPTED, "road", 115), spent(TO_BE_ACCEPTED, "P1", -115));
        assertEquals(List.of("A1 12", "A2 3"), fundBalance.partsOf("P1"));
        assertEquals(before, told(fundBalance.reversal("X2", "D2").lineage()));
        fundBalance.adjustment("D3", spent(TO_BE_ACCEPTED, "school", 20), spent(TO_BE_ACCEPTED, "bridge", -20));
        assertEquals(before, told(fundBalance.reversal("X3", "D3").lineage()));
    }

    @Test
    void an_adjustment_can_say_that_it_was_another_source_of_which_nothing_is_left() {
        var fundBalance =
                new FundStory(FIFO).contribution("A1", "district", 100).payment("P1", 100);
        fundBalance.adjustment("D1", funds(GIVEN, "district", 40), funds(GIVEN, "city", -40));
        assertEquals(List.of("A1 60", "D1 40"), fundBalance.partsOf("P1"));
    }

    @Test
    void an_adjustment_can_say_that_a_payment_was_for_something_else() {
        var fundBalance =
                new FundStory(FIFO).contribution("A1", "district", 100).payment("P1", 100);
        fundBalance.adjustment("D1", spent(TO_BE_ACCEPTED, "road", 30), spent(TO_BE_ACCEPTED, "P1", -30));
        assertEquals(List.of("A1 70"), fundBalance.partsOf("P1"));
        assertEquals(List.of("A1 30"), fundBalance.partsOf("D1"));
        // Of a bridge for which nothing was paid nothing can come back: then what goes along with it is not paid
        // either.
        fundBalance.adjustment("D2", spent(TO_BE_ACCEPTED, "school", 20), spent(TO_BE_ACCEPTED, "bridge", -20));
        assertEquals(List.of(), fundBalance.partsOf("D2"));
        assertEquals(List.of("A1 70"), fundBalance.partsOf("P1"));
    }

    @Test
    void a_payment_for_which_the_book_has_no_money_is_told_whole_and_without_a_source() {
        var fundBalance =
                new FundStory(PROPORTIONAL).contribution("A1", "district", 10).payment("P1", 12);
        assertEquals(List.of("A1 10", "nowhere 2"), fundBalance.partsOf("P1"));
        assertEquals(
                List.of("A1 5", "nowhere 1"),
                fundBalance.giveBack("R1", "P1", 6).partsOf("P1"));
        assertEquals(List.of("A1 5"), fundBalance.payment("P2", 5).partsOf("P2"));
    }
}
