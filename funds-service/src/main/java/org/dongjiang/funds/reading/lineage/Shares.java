package org.dongjiang.funds.reading.lineage;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Divides whole fen in proportion; the sum is always exact. */
final class Shares {

    private Shares() {}

    /** The shares above zero, by who gets them; see {@link #of(long, long[])}. */
    static SortedMap<Layer, Long> of(long fen, SortedMap<Layer, Long> haves) {
        var shares = of(fen, haves.values().stream().mapToLong(Long::longValue).toArray());
        var layers = List.copyOf(haves.keySet());
        var byLayer = new TreeMap<Layer, Long>();
        IntStream.range(0, shares.length)
                .filter(at -> shares[at] > 0)
                .forEach(at -> byLayer.put(layers.get(at), shares[at]));
        return byLayer;
    }

    /**
     * Each gets its share in whole fen; those with the largest remainders get one more, among equal ones the first.
     * Nobody gets more than it has.
     *
     * @param fen at most the sum of what they have
     * @param haves what each has, none below zero
     */
    static long[] of(long fen, long[] haves) {
        long sum = Arrays.stream(haves).reduce(0, Math::addExact);
        if (fen == sum) {
            return haves.clone();
        }
        if (haves.length == 1) {
            return new long[] {fen};
        }
        var shares = new long[haves.length];
        var remainders = new long[haves.length];
        long rest = fen;
        for (int at = 0; at < haves.length; at++) {
            var due = BigInteger.valueOf(fen)
                    .multiply(BigInteger.valueOf(haves[at]))
                    .divideAndRemainder(BigInteger.valueOf(sum));
            shares[at] = due[0].longValueExact();
            remainders[at] = due[1].longValueExact();
            rest -= shares[at];
        }
        IntStream.range(0, haves.length)
                .boxed()
                .sorted(Comparator.comparingLong(at -> -remainders[at]))
                .limit(rest)
                .forEach(at -> shares[at]++);
        return shares;
    }
}
