package org.dongjiang.funds.book.voucher;

import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongjiang.funds.book.account.AccountRegister;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.log.ReadableVouchers;
import org.dongjiang.funds.book.period.Closing;
import org.dongjiang.funds.book.period.Month;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactUse;
import org.dongjiang.funds.reference.organisation.OrganisationRegister;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.funds.reference.project.ProjectRegister;
import org.dongjiang.kernel.area.Areas;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.history.Knowledge;
import org.dongjiang.kernel.indicator.Absence;
import org.dongjiang.kernel.indicator.Figure;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Listing;
import org.hibernate.Session;

/** The posted vouchers, and the figures computed from them. */
@ApplicationScoped
@Transactional
@NarrowedBy({"programme", "source", "project", "project.in"})
public class VoucherRegister implements Indicators, Closing, FactUse, ReadableVouchers {

    private static final Label VOUCHER = new Label("记账凭证", "voucher");
    private static final String PROGRAMME = "programme";
    private static final String SOURCE = "source";
    private static final String PROJECT = "project";

    private final Vouchers vouchers;
    private final VoucherLines lines;
    private final FrozenBalances frozenBalances;
    private final LedgerReading reading;
    private final AccountRegister accounts;
    private final ProgrammeRegister programmes;
    private final OrganisationRegister organisations;
    private final ProjectRegister projects;
    private final LastAgreement agreement;
    private final Areas areas;

    VoucherRegister(
            Vouchers vouchers,
            VoucherLines lines,
            FrozenBalances frozenBalances,
            LedgerReading reading,
            AccountRegister accounts,
            ProgrammeRegister programmes,
            OrganisationRegister organisations,
            ProjectRegister projects,
            LastAgreement agreement,
            Areas areas) {
        this.vouchers = vouchers;
        this.lines = lines;
        this.frozenBalances = frozenBalances;
        this.reading = reading;
        this.accounts = accounts;
        this.programmes = programmes;
        this.organisations = organisations;
        this.projects = projects;
        this.agreement = agreement;
        this.areas = areas;
    }

    Page<VoucherView> list(MultivaluedMap<String, String> query) {
        return Vouchers.LISTING.page(vouchers.getEntityManager(), query, areas.toRead());
    }

    @Override
    public void requireVisible(UUID voucher) {
        areas.requireVisible(vouchers.getEntityManager(), Vouchers.LISTING, voucher);
    }

    @Override
    public <E> Listing.Narrowing<E> visible(String attribute) {
        var within = VoucherLines.LISTING.within(areas.toRead());
        if (within == null) {
            return null;
        }
        return (build, select, row) -> {
            var one = select.subquery(Integer.class);
            var line = one.from(VoucherLine.class);
            return build.exists(one.select(build.literal(1))
                    .where(build.equal(line.get("voucherId"), row.get(attribute)), within.of(build, one, line)));
        };
    }

    VoucherView read(UUID id) {
        requireVisible(id);
        return vouchers.read(id, VoucherView::of);
    }

    Page<FrozenBalanceView> listFrozen(MultivaluedMap<String, String> query) {
        return FrozenBalances.LISTING.page(frozenBalances.getEntityManager(), query);
    }

    FrozenBalanceView readFrozen(UUID id) {
        return frozenBalances.read(id, FrozenBalanceView::of);
    }

    @Override
    public void close(UUID period, int closing, Month month) {
        vouchers.keepBalances(period, closing, month);
    }

    @Override
    public Optional<LocalDate> lastDay(FactKind kind, Collection<String> codes) {
        return column(kind).flatMap(column -> lines.lastDay(column, codes));
    }

    @Override
    public boolean isOpen(FactKind kind, Collection<String> codes) {
        return column(kind).stream()
                .flatMap(column -> lines.withBalance(column, codes).stream())
                .anyMatch(account -> isUnsettled(kind, account));
    }

    private static boolean isUnsettled(FactKind kind, String account) {
        return switch (kind) {
            case ACCOUNT -> true;
            case PROGRAMME -> Chart.isSettledWithoutBalance(account) || Chart.isWithin(account, Chart.BANK);
            default -> Chart.isSettledWithoutBalance(account);
        };
    }

    private static Optional<String> column(FactKind kind) {
        return switch (kind) {
            case ACCOUNT -> Optional.of("account");
            case PROGRAMME -> Optional.of(PROGRAMME);
            case PROJECT -> Optional.of(PROJECT);
            default -> Optional.empty();
        };
    }

    /** A voucher by its id, which must exist, for a document that uses it. */
    public PostedVoucher posted(UUID id) {
        return PostedVoucher.of(vouchers.require(id));
    }

    /** What is on the accounts that some lines change. */
    public AccountBalances balances(List<Line> lines) {
        return vouchers.getEntityManager()
                .unwrap(Session.class)
                .doReturningWork(database -> AccountBalances.read(database, lines));
    }

    /**
     * A voucher by its code, for a document that uses it.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is none that the caller may see
     */
    public PostedVoucher posted(String pointer, String code) {
        return vouchers.named(code)
                .filter(voucher -> areas.isVisible(vouchers.getEntityManager(), Vouchers.LISTING, voucher.id()))
                .map(PostedVoucher::of)
                .orElseThrow(() -> REFERENCE_UNKNOWN.at(pointer, code, VOUCHER));
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                Indicator.of(
                                "funds.contributed",
                                new Label("到位资金", "Funds contributed"),
                                Unit.CNY,
                                new Label(
                                        "截至该日“拨入资金”科目的贷方余额，不含利息；按类别时含其全部细分",
                                        "Credit balance of the account of contributed funds on that day, without interest; a programme"
                                                + " includes its parts"),
                                question -> figure(
                                        balance(Chart.GIVEN, SOURCE, question).map(Money.ZERO::minus)))
                        .once(this::hasBegun)
                        .by(PROGRAMME, programmes::knows)
                        .by(SOURCE, organisations::knows)
                        .byKnowledge(reading::settle)
                        .tracedTo(question -> lines(Chart.GIVEN, question), agreement::day),
                Indicator.of(
                                "funds.disbursed",
                                new Label("已拨付资金", "Funds disbursed"),
                                Unit.CNY,
                                new Label(
                                        "截至该日“拨付支出”科目的借方余额，即拨付减去收回；按类别时含其全部细分",
                                        "Debit balance of the account of disbursements on that day: disbursed less returned; a"
                                                + " programme includes its parts"),
                                question -> figure(balance(Chart.DISBURSEMENTS, PROJECT, question)))
                        .once(this::hasBegun)
                        .by(PROGRAMME, programmes::knows)
                        .by(PROJECT, projects::knows)
                        .byAnyOf(PROJECT)
                        .byKnowledge(reading::settle)
                        .tracedTo(question -> lines(Chart.DISBURSEMENTS, question), agreement::day));
    }

    /** Whether anything was posted by the day at all and, of several projects, one was known. */
    private boolean hasBegun(Question question) {
        return vouchers.anyUntil(question.asOf(), question.knownAt())
                && question.anyOf(PROJECT)
                        .map(codes -> projects.knowsAny(codes, question.knownAnywhere()))
                        .orElse(true);
    }

    private static Figure figure(Optional<Money> amount) {
        return Figure.of(amount.map(Money::yuan).orElse(null), Absence.NOT_PLACED);
    }

    /**
     * Debits less credits. Stored balances have only accounts and programmes; for any other dimension lines are summed. Empty if
     * there is nothing in a division, and nothing that could stand there.
     */
    private Optional<Money> balance(String account, String dimension, Question question) {
        var scope = new Scope(
                accounts.leaves(account),
                question.dimension(PROGRAMME).map(programmes::withParts).orElse(null),
                question.knownAt());
        var values = question.anyOf(dimension).orElse(null);
        var region = question.region();
        if (values == null && region == null) {
            return Optional.of(reading.turnover(scope, question.asOf()).net());
        }
        var net = reading.net(scope, dimension, values, region, question.asOf());
        if (net == null && region != null && !canStand(dimension, question.known())) {
            return Optional.empty();
        }
        return Optional.of(net == null ? Money.ZERO : net);
    }

    /** Whether money with such a dimension can stand in a division: what is spent on projects stands where they do. */
    private boolean canStand(String dimension, Knowledge known) {
        return programmes.anyAsOf(known) || (dimension.equals(PROJECT) && projects.anyAsOf(known));
    }

    /** The address of the lines of {@link #balance}. Codes need no escaping in an address. */
    private String lines(String account, Question question) {
        return "voucher-lines?account.prefix=" + account
                + question.dimension(PROGRAMME)
                        .map(programme -> "&programme.in=" + String.join(",", programmes.withParts(programme)))
                        .orElse("")
                + question.dimensions().entrySet().stream()
                        .filter(narrowed -> !Set.of(PROGRAMME, "knownAt").contains(narrowed.getKey()))
                        .map(narrowed -> "&" + narrowed)
                        .collect(Collectors.joining())
                + "&businessDate.lte=" + question.asOf()
                + (question.knownAt() == null ? "" : "&recordedAt.lte=" + question.knownAt());
    }
}
