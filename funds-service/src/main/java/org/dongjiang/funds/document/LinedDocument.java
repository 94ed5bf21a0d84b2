package org.dongjiang.funds.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Objects;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.kernel.money.Money;
import org.hibernate.annotations.BatchSize;

/** A document with explicit lines: given in the request, or taken from an earlier voucher. */
@MappedSuperclass
public abstract class LinedDocument extends MoneyDocument {

    @ElementCollection
    @CollectionTable(name = "document_line", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = AT_ONCE)
    private List<DocumentLine> lines;

    protected LinedDocument() {}

    protected LinedDocument(List<Line> lines, String summary) {
        super(onlyProgramme(lines), debits(lines), summary);
        this.lines = lines.stream().map(DocumentLine::new).toList();
    }

    private static String onlyProgramme(List<Line> lines) {
        var programmes = lines.stream()
                .map(line -> line.dimensions().programme())
                .distinct()
                .toList();
        return programmes.size() == 1 ? programmes.get(0) : null;
    }

    /** The reversed amount of a reversal. */
    private static Money debits(List<Line> lines) {
        long fen = lines.stream()
                .filter(line -> line.side() == Side.DEBIT)
                .mapToLong(line -> line.amount().fen())
                .reduce(0, Math::addExact);
        return Money.ofFen(Math.abs(fen));
    }

    @Override
    protected boolean isSummed() {
        return amount().equals(debits(lines())) && Objects.equals(programme(), onlyProgramme(lines()));
    }

    @Override
    protected Object sealed(String member, Object value) {
        return member.equals("lines") ? lines() : super.sealed(member, value);
    }

    @Override
    public List<Line> lines() {
        // A row that somebody deleted in the database leaves a gap.
        return lines.stream().filter(Objects::nonNull).map(DocumentLine::line).toList();
    }
}
