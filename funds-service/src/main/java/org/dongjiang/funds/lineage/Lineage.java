package org.dongjiang.funds.lineage;

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
import org.dongjiang.funds.account.Chart;
import org.dongjiang.funds.programme.LineageRule;
import org.dongjiang.funds.voucher.Dimensions;

/**
 * Which payment of a pot was made of which money: the rule of its programme, applied to its vouchers one after the other. It depends on
 * these and their order and on nothing else.
 */
final class Lineage {

    private final LineageRule rule;
    /** One for whatever the rule tells apart, in the order in which they came to be. */
    private final Map<Object, Stock> stocks = new LinkedHashMap<>();

    private final Map<Key, Layer> layers = new LinkedHashMap<>();
    private final List<Payment> payments = new ArrayList<>();
    private final Map<Key, Payment> paymentsByVoucher = new HashMap<>();
    private final Map<Key, Return> returns = new HashMap<>();
    /** Never drawn on, for a pot is never below zero; were it, then its payments would be of this. */
    private final Layer untold = new Layer(Integer.MAX_VALUE, null, new Stock());

    /**
     * What a voucher did.
     *
     * @param what to which of the things that it tells apart: an {@link Origin}, or the {@link Dimensions} of a payment
     */
    private record Key(UUID voucher, Object what) {}

    /**
     * Money of a payment that came back.
     *
     * @param parts to which layers it went, less what was paid again because the return was taken back
     */
    private record Return(Payment payment, SortedMap<Layer, Long> parts) {}

    Lineage(LineageRule rule) {
        this.rule = rule;
    }

    /** A part of a payment, made of one layer. */
    record Part(Payment payment, Layer layer, long fen) {}

    /** Every part of every payment, in the order of paying; within one payment, in the order in which its money came. */
    Stream<Part> parts() {
        return payments.stream()
                .flatMap(payment -> payment.parts().entrySet().stream()
                        .map(part -> new Part(payment, part.getKey(), part.getValue())));
    }

    /** The money that came, in the order of coming. */
    Collection<Layer> layers() {
        return Collections.unmodifiableCollection(layers.values());
    }

    /** The payments, in the order of paying; those of which all came back have no parts. */
    List<Payment> payments() {
        return Collections.unmodifiableList(payments);
    }

    /**
     * Applies the rule to the next voucher. What it brings comes before what it takes, for the pot is judged by both together.
     *
     * @param voucher its movements, in the order of its lines
     */
    void post(List<Movement> voucher) {
        var funds = net(voucher, Chart.FUNDS, Movement::origin);
        var spent = net(voucher, Chart.APPROPRIATIONS, Movement::dimensions);
        var paid = spent.stream().filter(net -> net.debitFen() > 0).toList();
        funds.stream().filter(net -> net.debitFen() < 0).forEach(this::bring);
        long unmatched = spent.stream()
                .filter(net -> net.debitFen() < 0)
                .mapToLong(this::giveBack)
                .sum();
        // What never was paid for the thing that it is said to come back from comes back from what is paid along with
        // it, or else last.
        giveBack(unmatched - sum(paid), youngestFirst());
        funds.stream().filter(net -> net.debitFen() > 0).forEach(this::takeBack);
        for (var net : paid) {
            long cancelled = Math.min(unmatched, net.debitFen());
            unmatched -= cancelled;
            pay(net, net.debitFen() - cancelled);
        }
    }

    /** What the lines on an account and its details come to for each thing that is told apart, but for what comes to nothing. */
    private static List<Movement> net(List<Movement> voucher, String account, Function<Movement, Object> what) {
        var nets = new LinkedHashMap<Object, Movement>();
        voucher.stream()
                .filter(movement -> Chart.isWithin(movement.account(), account))
                .forEach(movement -> nets.merge(what.apply(movement), movement, Movement::plus));
        return nets.values().stream().filter(net -> net.debitFen() != 0).toList();
    }

    private static long sum(List<Movement> paid) {
        return paid.stream().mapToLong(Movement::debitFen).sum();
    }

    /** Of the voucher on which another rests. */
    private static Key restsOn(Movement movement, Object what) {
        return new Key(movement.voucher().restsOn(), what);
    }

    private void bring(Movement brought) {
        var origin = brought.origin();
        var stock = stocks.computeIfAbsent(rule == LineageRule.FIFO ? rule : origin, of -> new Stock());
        var layer = new Layer(layers.size(), brought, stock);
        layer.bring(-brought.debitFen());
        layers.put(new Key(brought.voucher().id(), origin), layer);
    }

    private void pay(Movement paid, long fen) {
        var undone = returns.get(restsOn(paid, paid.dimensions()));
        if (undone != null) {
            payAgain(undone, fen);
            return;
        }
        var payment = new Payment(payments.size(), paid);
        payments.add(payment);
        paymentsByVoucher.put(new Key(paid.voucher().id(), paid.dimensions()), payment);
        draw(payment, fen);
    }

    /** A return is taken back: as if it had not been, as far as its money is still there. */
    private void payAgain(Return undone, long fen) {
        var parts = undone.parts();
        var haves = parts.values().stream().mapToLong(Long::longValue).toArray();
        var shares = Shares.of(Math.min(fen, Arrays.stream(haves).sum()), haves);
        long rest = fen;
        int at = 0;
        for (var part : parts.entrySet()) {
            var layer = part.getKey();
            long again = Math.min(shares[at], layer.left());
            layer.take(again);
            undone.payment().add(layer, again);
            part.setValue(haves[at] - shares[at]);
            rest -= again;
            at++;
        }
        draw(undone.payment(), rest);
    }

    /**
     * Money of a payment came back: of the one on which the voucher rests, or else of the last ones for the same thing.
     *
     * @return how much of it no payment had
     */
    private long giveBack(Movement given) {
        var paid = paymentsByVoucher.get(restsOn(given, given.dimensions()));
        if (paid == null) {
            return giveBack(
                    -given.debitFen(),
                    youngestFirst()
                            .filter(payment -> payment.paidBy().dimensions().equals(given.dimensions())));
        }
        long back = Math.min(-given.debitFen(), paid.fen());
        var parts = new TreeMap<Layer, Long>();
        paid.giveBack(back, (layer, part) -> {
            layer.giveBack(part);
            parts.put(layer, part);
        });
        returns.put(new Key(given.voucher().id(), given.dimensions()), new Return(paid, parts));
        return -given.debitFen() - back;
    }

    /** @return how much of it they did not have */
    private static long giveBack(long fen, Stream<Payment> payments) {
        long rest = fen;
        for (var payment = payments.iterator(); rest > 0 && payment.hasNext(); ) {
            var of = payment.next();
            long back = Math.min(rest, of.fen());
            of.giveBack(back, Layer::giveBack);
            rest -= back;
        }
        return rest;
    }

    private Stream<Payment> youngestFirst() {
        return IntStream.rangeClosed(1, payments.size()).mapToObj(at -> payments.get(payments.size() - at));
    }

    /**
     * Money did not come after all, or goes to another pot: what is left of its layer, or of those of its origin, and then what payments
     * have of it, the last ones first, so that as little as can be is told otherwise than before.
     */
    private void takeBack(Movement taken) {
        var restsOn = layers.get(restsOn(taken, taken.origin()));
        var of = restsOn != null
                ? List.of(restsOn)
                : layers.values().stream()
                        .filter(layer -> layer.broughtBy().origin().equals(taken.origin()))
                        .toList();
        long rest = taken.debitFen();
        for (var layer : of) {
            long part = Math.min(rest, layer.left());
            layer.take(part);
            layer.shrink(part);
            rest -= part;
        }
        for (int at = of.size() - 1; at >= 0 && rest > 0; at--) {
            long part = Math.min(rest, of.get(at).fen());
            recall(of.get(at), part);
            rest -= part;
        }
        // What its origin never brought is taken of the others.
        take(rest, Layer::shrink);
    }

    /** Payments lose a part of a layer of which nothing is left, and are made of other money instead. */
    private void recall(Layer layer, long fen) {
        var lost = new TreeMap<Payment, Long>();
        long rest = fen;
        for (var payment : layer.drawers()) {
            long part = Math.min(rest, payment.part(layer));
            payment.lose(layer, part);
            lost.put(payment, part);
            rest -= part;
        }
        layer.shrink(fen);
        lost.forEach(this::draw);
    }

    private void draw(Payment payment, long fen) {
        long rest = fen - take(fen, payment::add);
        untold.bring(rest);
        untold.take(rest);
        payment.add(untold, rest);
    }

    /** @return how much there was to take, at most as much as was asked for */
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
