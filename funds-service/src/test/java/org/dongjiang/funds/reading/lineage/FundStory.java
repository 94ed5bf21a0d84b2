package org.dongjiang.funds.reading.lineage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.voucher.Dimensions;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.reading.lineage.Movement.Posted;
import org.dongjiang.funds.reference.programme.LineageRule;

/** The history of a fund balance, voucher by voucher, in fen; each voucher has a name. */
final class FundStory {

    private static final String PROGRAMME = "programme";

    private final LineageRule rule;
    private final Map<String, List<Movement>> vouchers = new LinkedHashMap<>();
    /** For each voucher the one that it rests on in the end, which may be itself. */
    private final Map<String, String> roots = new HashMap<>();

    FundStory(LineageRule rule) {
        this.rule = rule;
    }

    FundStory contribution(String name, String source, long fen) {
        return post(DocumentKind.CONTRIBUTION, name, null, funds(Chart.GIVEN, source, -fen));
    }

    FundStory interest(String name, long fen) {
        return post(DocumentKind.INTEREST_CREDIT, name, null, funds(Chart.INTEREST, null, -fen));
    }

    /** The project has the name of the payment. */
    FundStory payment(String name, long fen) {
        return payment(name, name, fen);
    }

    FundStory payment(String name, String project, long fen) {
        return post(DocumentKind.DISBURSEMENT, name, null, spent(Chart.TO_BE_ACCEPTED, project, fen));
    }

    FundStory acceptance(String name, String payment, long fen) {
        return post(
                DocumentKind.ACCEPTANCE,
                name,
                null,
                spent(Chart.ACCEPTED, project(payment), fen),
                spent(Chart.TO_BE_ACCEPTED, project(payment), -fen));
    }

    FundStory giveBack(String name, String payment, long fen) {
        return post(DocumentKind.SURPLUS_RETURN, name, payment, spent(Chart.TO_BE_ACCEPTED, project(payment), -fen));
    }

    private String project(String payment) {
        return vouchers.get(payment).get(0).dimensions().project();
    }

    FundStory adjustment(String name, Movement... lines) {
        return post(DocumentKind.ADJUSTMENT, name, null, lines);
    }

    /** Reverses a voucher in full. */
    FundStory reversal(String name, String of) {
        var lines = vouchers.get(of).stream()
                .map(line -> new Movement(null, null, line.account(), -line.debitFen(), line.dimensions()));
        return post(DocumentKind.REVERSAL, name, of, lines.toArray(Movement[]::new));
    }

    /** Reverses a part of each line of a voucher. */
    FundStory reversal(String name, String of, long fen) {
        var lines = vouchers.get(of).stream()
                .map(line ->
                        new Movement(null, null, line.account(), line.debitFen() > 0 ? -fen : fen, line.dimensions()));
        return post(DocumentKind.REVERSAL, name, of, lines.toArray(Movement[]::new));
    }

    static Movement funds(String account, String source, long debitFen) {
        return new Movement(null, null, account, debitFen, Dimensions.of(PROGRAMME, source));
    }

    static Movement spent(String account, String project, long debitFen) {
        return new Movement(
                null, null, account, debitFen, new Dimensions(PROGRAMME, null, project, null, null, null, null));
    }

    private FundStory post(DocumentKind kind, String name, String restsOn, Movement... lines) {
        roots.put(name, restsOn == null ? name : roots.get(restsOn));
        var posted = new Posted(
                id(name), name, kind, id(name + " document"), LocalDate.EPOCH, restsOn == null ? null : id(restsOn));
        vouchers.put(
                name,
                Arrays.stream(lines)
                        .map(line -> new Movement(
                                id(name + line), posted, line.account(), line.debitFen(), line.dimensions()))
                        .toList());
        return this;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Lineage lineage() {
        return lineage(vouchers.size());
    }

    /** As known after this number of vouchers. */
    Lineage lineage(int first) {
        var lineage = new Lineage(PROGRAMME, rule);
        vouchers.values().stream().limit(first).forEach(lineage::post);
        return lineage;
    }

    List<Movement> voucher(String name) {
        return vouchers.get(name);
    }

    /** Takes the last voucher away, as if it had been refused. */
    void forget(String name) {
        vouchers.remove(name);
        roots.remove(name);
    }

    /** The change of disbursements by each payment and adjustment and each of its projects, with all that rests on it, without zeros. */
    Map<String, Long> spent() {
        var spent = new TreeMap<String, Long>();
        vouchers.forEach((name, lines) -> lines.stream()
                .filter(line -> Chart.isWithin(line.account(), Chart.DISBURSEMENTS))
                .forEach(line -> spent.merge(
                        roots.get(name) + " for " + line.dimensions().project(), line.debitFen(), Long::sum)));
        spent.values().removeIf(fen -> fen == 0);
        return spent;
    }

    /** The sum of the parts of each payment and adjustment and each of its projects, without zeros. */
    static Map<String, Long> attributed(Lineage lineage) {
        var attributed = new TreeMap<String, Long>();
        lineage.parts()
                .forEach(part -> attributed.merge(
                        name(part.payment()) + " for "
                                + part.payment().paidBy().dimensions().project(),
                        part.fen(),
                        Long::sum));
        return attributed;
    }

    int length() {
        return vouchers.size();
    }

    /** The sum of the lines of an account and its detail accounts. */
    long debit(String account) {
        return vouchers.values().stream()
                .flatMap(List::stream)
                .filter(line -> Chart.isWithin(line.account(), account))
                .mapToLong(Movement::debitFen)
                .sum();
    }

    /** The amount that each origin contributed according to the ledger. */
    Map<Origin, Long> brought() {
        var brought = new LinkedHashMap<Origin, Long>();
        vouchers.values().stream()
                .flatMap(List::stream)
                .filter(line -> Chart.isWithin(line.account(), Chart.FUNDS))
                .forEach(line -> brought.merge(line.origin(), -line.debitFen(), Long::sum));
        return brought;
    }

    /** A lineage as text, line by line. */
    static List<String> told(Lineage lineage) {
        var told = new ArrayList<String>();
        lineage.parts().forEach(part -> told.add(name(part.payment()) + ": " + name(part.layer()) + " " + part.fen()));
        lineage.layers().forEach(layer -> told.add(name(layer) + " left " + layer.left() + " of " + layer.fen()));
        return told;
    }

    /** The parts of one payment: {@code A1 60}. */
    List<String> partsOf(String payment) {
        return lineage()
                .parts()
                .filter(part -> name(part.payment()).equals(payment))
                .map(part -> name(part.layer()) + " " + part.fen())
                .toList();
    }

    /** What is left of the money that one voucher brought. */
    long left(String contribution) {
        return lineage().layers().stream()
                .filter(layer -> name(layer).equals(contribution))
                .mapToLong(Layer::left)
                .sum();
    }

    private static String name(Payment payment) {
        return payment.paidBy().voucher().code();
    }

    private static String name(Layer layer) {
        return layer.broughtBy() == null
                ? "nowhere"
                : layer.broughtBy().voucher().code();
    }
}
