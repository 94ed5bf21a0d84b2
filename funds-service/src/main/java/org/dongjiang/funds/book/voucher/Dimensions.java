package org.dongjiang.funds.book.voucher;

/**
 * The dimensions of a line in addition to its account (辅助核算).
 *
 * @param programme whose money it is
 * @param source organisation that the money came from; null if not distinguished
 * @param project what it was spent on; null if it was not spent
 * @param payee organisation that received it; null if none
 * @param region division (GB/T 2260, a village with 12 digits) that it was spent for; null if none
 * @param household that it was spent for; null if none
 * @param measure by which it helped, a code of 八个一批; null if none
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
