package org.dongjiang.funds.reading.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.voucher.Dimensions;
import org.dongjiang.funds.reference.programme.LineageRule;

/**
 * Attributes the payments of a fund balance to money: the rule of its programme, applied to its vouchers one after the
 * other. The result depends on these and their order, and on nothing else.
 */
final class Lineage {

    private final String programme;
    private final LineageRule rule;
    /** One for each kind of money that the rule distinguishes, in the order of their first contribution. */
    private final Map<Object, Stock> stocks = new LinkedHashMap<>();

    private final Map<Key, Layer> layers = new LinkedHashMap<>();
    private final List<Payment> payments = new ArrayList<>();
    private final Map<Key, Payment> paymentsByVoucher = new HashMap<>();
    private final Map<Dimensions, List<Payment>> paymentsByThing = new HashMap<>();
    private final Map<Key, Return> returns = new HashMap<>();
    /** For payments beyond all money, which the book allows if the same voucher takes back as much of others. */
    private final Stock nowhere = new Stock();

    private final Layer untold = new Layer(Integer.MAX_VALUE, null, nowhere);

    /**
     * The effects of a voucher.
     *
     * @param what the thing affected: an {@link Origin}, or the {@link Dimensions} of a payment
     */
    private record Key(UUID voucher, Object what) {}

    /**
     * What a voucher returned or reversed of a payment.
     *
     * @param parts of each layer, less what was paid again because that voucher was reversed
     */
    private record Return(Payment payment, SortedMap<Layer, Long> parts) {}

    /**
     * What is attributed because of one voucher: each payment and the amount, above zero, that it lacks or has to give
     * back.
     */
    private record Change(SortedMap<Payment, Long> lacking, SortedMap<Payment, Long> givingBack) {

        /** @param fen below zero to give back */
        void add(Payment payment, long fen) {
            if (fen > 0) {
                lacking.merge(payment, fen, Math::addExact);
            } else if (fen < 0) {
                givingBack.merge(payment, -fen, Math::addExact);
            }
        }
    }

    /** @param programme whose fund balance it is */
    Lineage(String programme, LineageRule rule) {
        this.programme = programme;
        this.rule = rule;
    }

    String programme() {
        return programme;
    }

    LineageRule rule() {
        return rule;
    }

    /** Whether no voucher was posted. */
    boolean isEmpty() {
        return layers.isEmpty() && payments.isEmpty();
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

    /**
     * Applies the rule to the next voucher.
     *
     * @param voucher its movements, in the order of its lines
     */
    void post(List<Movement> voucher) {
        var change = new Change(new TreeMap<>(), new TreeMap<>());
        var changed = new TreeSet<Layer>();
        for (var net : net(voucher, Chart.FUNDS, Movement::origin)) {
            if (net.debitFen() < 0) {
                bring(net);
            } else {
                changed.add(takeBack(net));
            }
        }
        for (var net : net(voucher, Chart.DISBURSEMENTS, Movement::dimensions)) {
            pay(net, net.debitFen() - undo(net, changed, change), change);
        }
        changed.forEach(layer -> uncover(layer, change));
        attribute(change);
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

    private static long sum(Collection<Long> values) {
        return values.stream().reduce(0L, Math::addExact);
    }

    /** Of the voucher to which another refers. */
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

    /** Money was not received after all: the voucher rests on the one that brought it. */
    private Layer takeBack(Movement taken) {
        var layer = layers.getOrDefault(restsOn(taken, taken.origin()), untold);
        layer.bring(-taken.debitFen());
        return layer;
    }

    /** A new payment, which is still to be attributed. */
    private void pay(Movement paid, long fen, Change change) {
        if (fen != 0) {
            var payment = new Payment(payments.size(), paid);
            payments.add(payment);
            paymentsByVoucher.put(new Key(paid.voucher().id(), paid.dimensions()), payment);
            paymentsByThing
                    .computeIfAbsent(paid.dimensions(), thing -> new ArrayList<>())
                    .add(payment);
            change.add(payment, fen);
        }
    }

    /**
     * Undoes what the voucher rests on: a payment that is returned or reversed, an adjustment that is reversed, or a
     * return that is reversed.
     *
     * @param changed receives the layers of which payments now have less or, if an adjustment had returned money, more
     * @return how much of it could be undone, with the sign of the voucher
     */
    private long undo(Movement net, SortedSet<Layer> changed, Change change) {
        var key = restsOn(net, net.dimensions());
        var payment = paymentsByVoucher.get(key);
        int sign = Long.signum(net.debitFen());
        if (payment != null && Long.signum(payment.fen()) == -sign) {
            long fen = Math.min(Math.abs(net.debitFen()), Math.abs(payment.fen()));
            var parts = payment.undo(fen);
            changed.addAll(parts.keySet());
            returns.put(new Key(net.voucher().id(), net.dimensions()), new Return(payment, parts));
            return sign * fen;
        }
        var returned = returns.get(key);
        return returned == null || sign < 0 ? 0 : payAgain(returned, net.debitFen(), change);
    }

    /**
     * A return is reversed: its payment gets the same money as far as that is still there, and lacks the rest.
     *
     * @return how much of it could be paid again
     */
    private static long payAgain(Return returned, long asked, Change change) {
        var payment = returned.payment();
        var parts = returned.parts();
        var shares = Shares.of(Math.min(asked, sum(parts.values())), parts);
        shares.forEach((layer, share) -> {
            long there = Math.min(share, layer.left());
            payment.add(layer, there);
            change.add(payment, share - there);
            parts.merge(layer, -share, Math::addExact);
        });
        return sum(shares.values());
    }

    /**
     * Takes off payments the parts that a layer no longer covers, the youngest first, so that as few earlier results as
     * possible change: parts above zero that exceed its money, parts below zero that exceed its use, and all parts of
     * money that did not come at all, or whose origin the book does not show.
     */
    private static void uncover(Layer layer, Change change) {
        boolean came = layer.fen() != 0 && layer.broughtBy() != null;
        if (came && layer.left() >= 0 && layer.used() >= 0) {
            return;
        }
        for (var payment : layer.users()) {
            long part = payment.part(layer);
            long excess = Math.max(0, part > 0 ? -layer.left() : -layer.used());
            long less = came ? Long.signum(part) * Math.min(Math.abs(part), excess) : part;
            payment.add(layer, -less);
            change.add(payment, less);
        }
    }

    /**
     * Attributes a change: what adjustments give back frees layers, which go to the payments of the same voucher first;
     * what these lack then is taken by the rule. What exceeds all use before is given back by these payments.
     */
    private void attribute(Change change) {
        var lacking = change.lacking();
        giveBack(change.givingBack()).forEach((layer, fen) -> handOut(layer, fen, lacking));
        take(sum(lacking.values()), (layer, fen) -> handOut(layer, fen, lacking));
        handOut(untold, sum(lacking.values()), lacking);
        change.givingBack().forEach((payment, fen) -> {
            long back = giveBackToYoungest(payment, fen, new TreeMap<>());
            payment.add(untold, back - fen);
        });
    }

    /**
     * An adjustment gives back to the layers of the last payments for the same thing, and then to the youngest of all.
     *
     * @param due what each has to give back, above zero; afterwards what exceeds all use
     * @return the layers that were freed
     */
    private SortedMap<Layer, Long> giveBack(SortedMap<Payment, Long> due) {
        var freed = new TreeMap<Layer, Long>();
        due.replaceAll((payment, fen) -> fen - giveBackForSameThing(payment, fen, freed));
        due.replaceAll((payment, fen) -> fen - giveBackToYoungest(payment, fen, freed));
        due.values().removeIf(fen -> fen == 0);
        return freed;
    }

    /** @return how much was in use of these layers */
    private long giveBackForSameThing(Payment adjustment, long fen, SortedMap<Layer, Long> freed) {
        var same = paymentsByThing.get(adjustment.paidBy().dimensions());
        long rest = fen;
        for (int at = same.size() - 1; at >= 0 && rest > 0; at--) {
            var inUse = same.get(at).inUse();
            var shares = Shares.of(Math.min(rest, sum(inUse.values())), inUse);
            shares.forEach((layer, share) -> free(adjustment, layer, share, freed));
            rest -= sum(shares.values());
        }
        return fen - rest;
    }

    /** @return how much was in use */
    private long giveBackToYoungest(Payment adjustment, long fen, SortedMap<Layer, Long> freed) {
        long rest = fen;
        for (var layer = youngestInUse(); rest > 0 && layer.isPresent(); layer = youngestInUse()) {
            long part = Math.min(rest, layer.get().used());
            free(adjustment, layer.get(), part, freed);
            rest -= part;
        }
        return fen - rest;
    }

    private static void free(Payment adjustment, Layer layer, long fen, SortedMap<Layer, Long> freed) {
        adjustment.add(layer, -fen);
        freed.merge(layer, fen, Math::addExact);
    }

    private Optional<Layer> youngestInUse() {
        return Stream.concat(stocks.values().stream(), Stream.of(nowhere))
                .flatMap(stock -> stock.youngestInUse().stream())
                .max(Comparator.naturalOrder());
    }

    /**
     * Money for payments in their order, so that the number of parts stays minimal.
     *
     * @param lacking what each lacks, above zero; what it gets is subtracted
     */
    private static void handOut(Layer layer, long fen, SortedMap<Payment, Long> lacking) {
        for (long rest = fen; rest > 0 && !lacking.isEmpty(); ) {
            var payment = lacking.firstKey();
            long need = lacking.get(payment);
            long part = Math.min(rest, need);
            payment.add(layer, part);
            rest -= part;
            if (part == need) {
                lacking.remove(payment);
            } else {
                lacking.put(payment, need - part);
            }
        }
    }

    /** Takes an amount by the rule, or what is left if that is less. */
    private void take(long fen, ObjLongConsumer<Layer> taker) {
        var lefts = stocks.values().stream().mapToLong(Stock::left).toArray();
        var shares = Shares.of(Math.min(fen, Arrays.stream(lefts).sum()), lefts);
        int at = 0;
        for (var stock : stocks.values()) {
            stock.take(shares[at++], taker);
        }
    }
}
