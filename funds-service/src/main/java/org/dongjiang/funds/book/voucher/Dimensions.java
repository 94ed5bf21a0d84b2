package org.dongjiang.funds.book.voucher;

/**
 * What a line is told apart by beside its account (辅助核算).
 *
 * @param programme whose money it is
 * @param source organisation that the money came from; null where it is not told apart
 * @param project what it was spent on; null where it was not spent
 * @param payee organisation that received it; null where nobody did
 * @param region division (GB/T 2260, a village with 12 digits) that it was spent for; null where it was for none
 * @param household that it was spent for; null where it was for none
 * @param measure by which it helped, a code of 八个一批; null where it was none
 */
public record Dimensions(
        String programme,
        String source,
        String project,
        String payee,
        String region,
        String household,
        String measure) {

    /** Money of a programme, from a source where that is known. */
    public static Dimensions of(String programme, String source) {
        return new Dimensions(programme, source, null, null, null, null, null);
    }
}
