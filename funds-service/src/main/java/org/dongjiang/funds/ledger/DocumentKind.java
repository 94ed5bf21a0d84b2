package org.dongjiang.funds.ledger;

import java.util.Locale;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The documents that vouchers come from. */
public enum DocumentKind implements Coded {
    ARRIVAL("到位", "arrival"),
    APPROPRIATION("拨付", "appropriation");

    private final Label label;

    DocumentKind(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** The table in which they lie. */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
