package org.dongjiang.funds.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.voucher.Dimensions;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.kernel.money.Money;

/** A line that a document submits to the ledger. */
@Embeddable
class DocumentLine {

    private String account;

    @Enumerated(EnumType.STRING)
    private Side side;

    private long amountFen;
    private String programme;
    private String source;
    private String project;
    private String payee;
    private String region;
    private String household;
    private String measure;

    protected DocumentLine() {}

    DocumentLine(Line line) {
        account = line.account();
        side = line.side();
        amountFen = line.amount().fen();
        programme = line.dimensions().programme();
        source = line.dimensions().source();
        project = line.dimensions().project();
        payee = line.dimensions().payee();
        region = line.dimensions().region();
        household = line.dimensions().household();
        measure = line.dimensions().measure();
    }

    Line line() {
        return new Line(
                account,
                side,
                Money.ofFen(amountFen),
                new Dimensions(programme, source, project, payee, region, household, measure));
    }
}
