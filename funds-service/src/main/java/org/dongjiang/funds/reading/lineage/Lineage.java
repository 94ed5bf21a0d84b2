package org.dongjiang.funds.reading.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.voucher.Dimensions;
import org.dongjiang.funds.reference.programme.LineageRule;

/**
 * Attributes the payments of a fund balance to money: the rule of its programme, applied to its vouchers one after the
 * other. The result depends on these and their order, and on nothing else.
 */
final class Lineage {

    private final LineageRule rule;
    /** One for each kind of money that the rule distinguishes, in the order of their first contribution. */
    private final Map<Object, Stock> stocks = new LinkedHashMap<>();

    private final Map<Key, Layer> layers = new LinkedHashMap<>();
    private final List<Payment> payments = new ArrayList<>();
    private final Map<Key, Payment> paymentsByVoucher = new HashMap<>();
    /**
     * The payments and layers to which a voucher returned money, less what was paid again because that voucher was
     * reversed.
     */
    private final Map<Key, List<Part>> givenBack = new HashMap<>();
    /** The layers from which a voucher took money, less what was restored because that voucher was reversed. */
    private final Map<Key, SortedMap<Layer, Long>> takenAway = new HashMap<>();
    /** Never used while the fund balance is not below zero; otherwise the payments concerned are attributed to it. */
    private final Layer untold = new Layer(Integer.MAX_VALUE, null, new Stock());

    /**
     * The effects of a voucher.
     *
     * @param what the thing affected: an {@link Origin}, or the {@link Dimensions} of a payment
     */
    private record Key(UUID voucher, Object what) {}

    Lineage(LineageRule rule) {
        this.rule = rule;
    }

    /** A part of a payment, from one layer. */
    record Part(Payment payment, Layer layer, long fen) {}

    /**
     * Every part of every payment, in the order of payment; within one payment, in the order in which its money was
     * received.
     */
    Stream<Part> parts() {
        return payments.stream()
                .flatMap(payment -> payment.parts().entrySet().stream()
                        .map(part -> new Part(payment, part.getKey(), part.getValue())));
    }

    /** The money received, in order. */
    Collection<Layer> layers() {
        return Collections.unmodifiableCollection(layers.values());
    }

    /** The payments, in order; those returned in full have no parts. */
    List<Payment> payments() {
        return Collections.unmodifiableList(payments);
    }

    /**
     * Applies the rule to the next voucher. Receipts come before payments, because the fund balance is checked after
     * both together.
     *
     * @param voucher its movements, in the order of its lines
     */
    void post(List<Movement> voucher) {
        var funds = net(voucher, Chart.FUNDS, Movement::origin);
        var spent = net(voucher, Chart.DISBURSEMENTS, Movement::dimensions);
        var paid = spent.stream().filter(net -> net.debitFen() > 0).toList();
        funds.stream().filter(net -> net.debitFen() < 0).forEach(this::bring);
        long unmatched = spent.stream()
                .filter(net -> net.debitFen() < 0)
                .mapToLong(this::giveBack)
                .sum();
        // If nothing was paid for the thing that the return names, the return applies to what is paid by the same
        // voucher, or else to the last payments.
        giveBack(unmatched - sum(paid.stream().map(Movement::debitFen)), youngestFirst(), new ArrayList<>());
        funds.stream().filter(net -> net.debitFen() > 0).forEach(this::takeBack);
        for (var net : paid) {
            long cancelled = Math.min(unmatched, net.debitFen());
            unmatched -= cancelled;
            pay(net, net.debitFen() - cancelled);
        }
    }

    /**
     * The total of the lines on an account and its sub-accounts for each thing that is distinguished, without zero
     * totals.
     */
    private static List<Movement> net(List<Movement> voucher, String account, Function<Movement, Object> what) {
        var nets = new LinkedHashMap<Object, Movement>();
        voucher.stream()
                .filter(movement -> Chart.isWithin(movement.account(), account))
                .forEach(movement -> nets.merge(what.apply(movement), movement, Movement::plus));
        return nets.values().stream().filter(net -> net.debitFen() != 0).toList();
    }

    private static long[] longs(Stream<Long> values) {
        return values.mapToLong(Long::longValue).toArray();
    }

    private static long sum(Stream<Long> values) {
        return values.reduce(0L, Math::addExact);
    }

    /** Of the voucher to which another refers. */
    private static Key restsOn(Movement movement, Object what) {
        return new Key(movement.voucher().restsOn(), what);
    }

    /** New money; but if money that was taken away is restored, the old layer is used. */
    private void bring(Movement brought) {
        var origin = brought.origin();
        long again = bringAgain(takenAway.getOrDefault(restsOn(brought, origin), new TreeMap<>()), -brought.debitFen());
        long fen = -brought.debitFen() - again;
        if (fen > 0) {
            var stock = stocks.computeIfAbsent(rule == LineageRule.FIFO ? rule : origin, of -> new Stock());
            var layer = new Layer(layers.size(), brought, stock);
            layer.bring(fen);
            layers.put(new Key(brought.voucher().id(), origin), layer);
        }
    }

    /** @return how much of it could be restored */
    private static long bringAgain(SortedMap<Layer, Long> taken, long fen) {
        var haves = longs(taken.values().stream());
        var shares = Shares.of(Math.min(fen, Arrays.stream(haves).sum()), haves);
        int at = 0;
        for (var of : taken.entrySet()) {
            of.getKey().bring(shares[at]);
            of.setValue(haves[at] - shares[at++]);
        }
        return Arrays.stream(shares).sum();
    }

    /** A new payment, possibly of zero; but if returned money is paid again, the old payment is used. */
    private void pay(Movement paid, long fen) {
        long again = payAgain(restsOn(paid, paid.dimensions()), fen);
        if (again == 0 || again < fen) {
            var payment = new Payment(payments.size(), paid);
            payments.add(payment);
            paymentsByVoucher.put(new Key(paid.voucher().id(), paid.dimensions()), payment);
            draw(payment, fen - again);
        }
    }

    /**
     * A return is reversed: it counts as never made, as far as that money is still there.
     *
     * @return how much of it could be paid again
     */
    private long payAgain(Key given, long fen) {
        var back = givenBack.getOrDefault(given, List.of());
        var haves = longs(back.stream().map(Part::fen));
        var shares = Shares.of(Math.min(fen, Arrays.stream(haves).sum()), haves);
        var rest = new ArrayList<Part>();
        var missing = new TreeMap<Payment, Long>();
        for (int at = 0; at < shares.length; at++) {
            var part = back.get(at);
            long there = Math.min(shares[at], part.layer().left());
            part.layer().take(there);
            part.payment().add(part.layer(), there);
            missing.merge(part.payment(), shares[at] - there, Math::addExact);
            rest.add(new Part(part.payment(), part.layer(), haves[at] - shares[at]));
        }
        givenBack.replace(given, rest);
        missing.values().removeIf(fenMissing -> fenMissing == 0);
        draw(missing);
        return Arrays.stream(shares).sum();
    }

    /**
     * Money of a payment was returned: of the payment that the voucher names, or else of the last ones for the same
     * thing.
     *
     * @return how much exceeds the payments
     */
    private long giveBack(Movement given) {
        var dimensions = given.dimensions();
        var paid = paymentsByVoucher.get(restsOn(given, dimensions));
        var of = paid != null
                ? Stream.of(paid)
                : youngestFirst()
                        .filter(payment -> payment.paidBy().dimensions().equals(dimensions));
        var back = new ArrayList<Part>();
        givenBack.put(new Key(given.voucher().id(), dimensions), back);
        return giveBack(-given.debitFen(), of, back);
    }

    /** @return how much they did not have */
    private static long giveBack(long fen, Stream<Payment> payments, List<Part> back) {
        long rest = fen;
        for (var all = payments.iterator(); rest > 0 && all.hasNext(); ) {
            var payment = all.next();
            long part = Math.min(rest, payment.fen());
            payment.giveBack(part, (layer, share) -> {
                layer.giveBack(share);
                back.add(new Part(payment, layer, share));
            });
            rest -= part;
        }
        return rest;
    }

    private Stream<Payment> youngestFirst() {
        return IntStream.rangeClosed(1, payments.size()).mapToObj(at -> payments.get(payments.size() - at));
    }

    /**
     * Money was not received after all, or goes to another fund balance. It is taken from what is left of its layer, or
     * of those of its origin, and then from the parts of payments, the last ones first, so that as few earlier results
     * as possible change.
     */
    private void takeBack(Movement taken) {
        var restsOn = layers.get(restsOn(taken, taken.origin()));
        var of = restsOn != null
                ? List.of(restsOn)
                : layers.values().stream()
                        .filter(layer -> layer.broughtBy().origin().equals(taken.origin()))
                        .toList();
        var away = new TreeMap<Layer, Long>();
        takenAway.put(new Key(taken.voucher().id(), taken.origin()), away);
        long rest = taken.debitFen();
        for (var layer : of) {
            long part = Math.min(rest, layer.left());
            layer.take(part);
            takeAway(layer, part, away);
            rest -= part;
        }
        for (int at = of.size() - 1; at >= 0 && rest > 0; at--) {
            long part = Math.min(rest, of.get(at).fen());
            recall(of.get(at), part, away);
            rest -= part;
        }
        // An amount that exceeds its origin is taken from the others.
        take(rest, (layer, part) -> takeAway(layer, part, away));
    }

    private static void takeAway(Layer layer, long part, SortedMap<Layer, Long> away) {
        layer.shrink(part);
        away.merge(layer, part, Math::addExact);
    }

    /** Payments lose a part of an empty layer, and get other money instead. */
    private void recall(Layer layer, long fen, SortedMap<Layer, Long> away) {
        var lost = new TreeMap<Payment, Long>();
        long rest = fen;
        for (var drawers = layer.drawers().iterator(); rest > 0; ) {
            var payment = drawers.next();
            long part = Math.min(rest, payment.part(layer));
            payment.lose(layer, part);
            lost.put(payment, part);
            rest -= part;
        }
        takeAway(layer, fen, away);
        draw(lost);
    }

    private void draw(Payment payment, long fen) {
        if (fen > 0) {
            draw(new TreeMap<>(Map.of(payment, fen)));
        }
    }

    /**
     * Payments draw together: the total by the rule, assigned to them in their order, so that the number of parts stays
     * minimal.
     *
     * @param needs what each lacks, above zero; empty afterwards
     */
    private void draw(SortedMap<Payment, Long> needs) {
        take(sum(needs.values().stream()), (layer, part) -> handOut(layer, part, needs));
        if (!needs.isEmpty()) {
            long rest = sum(needs.values().stream());
            untold.bring(rest);
            untold.take(rest);
            handOut(untold, rest, needs);
        }
    }

    private static void handOut(Layer layer, long fen, SortedMap<Payment, Long> needs) {
        for (long rest = fen; rest > 0; ) {
            var payment = needs.firstKey();
            long need = needs.get(payment);
            long part = Math.min(rest, need);
            payment.add(layer, part);
            rest -= part;
            if (part == need) {
                needs.remove(payment);
            } else {
                needs.put(payment, need - part);
            }
        }
    }

    /** @return how much could be taken, at most the requested amount */
    private long take(long fen, ObjLongConsumer<Layer> taker) {
        var lefts = stocks.values().stream().mapToLong(Stock::left).toArray();
        long taken = Math.min(fen, Arrays.stream(lefts).sum());
        var shares = Shares.of(taken, lefts);
        int at = 0;
        for (var stock : stocks.values()) {
            stock.take(shares[at++], taker);
        }
        return taken;
    }
}
