package org.dongjiang.livelihood.institution;

import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** The region of an institution. */
public enum Side implements Coded {
    ASSISTING("支援方", "assisting"),
    RECEIVING("受援方", "receiving");

    private final Label label;

    Side(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
