package org.dongjiang.funds.reference.organisation;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The role of an organisation in the assistance. */
enum OrganisationKind implements Coded {
    FUND_SOURCE("资金来源", "source of funds"),
    ASSISTING_UNIT("帮扶单位", "assisting unit"),
    RECEIVING_UNIT("受援单位", "receiving unit"),
    PAYEE("收款单位", "payee");

    private final Label label;

    OrganisationKind(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
