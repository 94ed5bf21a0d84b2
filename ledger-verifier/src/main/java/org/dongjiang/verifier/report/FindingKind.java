package org.dongjiang.verifier.report;

/** All kinds of findings that make a ledger not intact. */
public enum FindingKind {
    FILE_MISSING("a file is missing", "缺少文件"),

    CHECKPOINT_MALFORMED("this is no checkpoint", "不是检查点"),
    CHECKPOINT_OF_ANOTHER_LOG("a checkpoint is of another log", "检查点属于另一日志"),
    CHECKPOINT_OF_ANOTHER_KEY("a checkpoint is not signed by this key", "检查点不是由此公钥签署"),
    CHECKPOINT_FORGED("the signature of a checkpoint is false", "检查点签名不符"),

    LOG_ROLLED_BACK("the log had more leaves once: it was cut off, or is an older backup", "日志比以前短：被截去，或是较旧的备份"),
    TWO_TREES(
            "two checkpoints of one size contradict each other: the log was shown in two versions",
            "同一规模有两个不同的检查点：日志有两个版本"),
    HISTORY_REWRITTEN(
            "an earlier checkpoint is of other leaves: the log was written anew and signed",
            "较早的检查点与现有凭证不符：日志被重写并重新签署"),
    EARLIER_ROOT_DIFFERS("nor do the leaves make the root of an earlier checkpoint", "凭证原文也不能得出较早检查点的根"),

    PROOF_MALFORMED("this is no proof", "不是入账证明"),
    PROOF_FALSE("a proof proves nothing", "入账证明不能证明任何凭证"),
    PROOF_DIFFERS("a proof was given for another leaf: it was changed", "入账证明所证明的是另一内容：凭证已被改动"),
    VOUCHER_TAKEN_OUT("a proof proves a voucher that the log does not have", "入账证明所证明的凭证不在日志中"),

    LEAVES_CUT_OFF("the leaves end here; nothing is checked from here on", "凭证原文到此为止，其后未核验"),
    LEAVES_BEYOND("a bundle has more leaves than belong to it", "原文多于应有"),
    ROOT_DIFFERS("the leaves do not make the root that was signed", "凭证原文不能得出所签署的根"),
    TILE_MISSING("a tile of the tree is missing", "缺少哈希块"),
    TILE_MALFORMED("a tile of the tree is too short or too long", "哈希块长度不符"),
    TILE_DIFFERS("a hash of the tree is not that of its leaves", "哈希块与凭证原文不符"),

    LEAF_MALFORMED("a leaf is no voucher", "原文不是凭证"),
    LEAF_NOT_CANONICAL("a leaf is not written as it ought to be", "原文写法不合规范"),
    VOUCHER_UNBALANCED("debit and credit differ", "借贷不平"),
    AMOUNT_COLOUR_WRONG("amounts are above zero, and below only where a voucher is reversed", "金额应为正，仅冲销为负"),
    SELF_APPROVED("maker and checkers are not different people", "制单与审核并非不同的人"),
    DATE_OUTSIDE_PERIOD("the business date is not in the period", "业务日期不在会计期间内"),
    ID_REPEATED("two vouchers have one id", "凭证编号重复"),
    DOCUMENT_REPEATED("a document has two vouchers", "一张单据有两张凭证"),
    NUMBER_GAP("the number is not the next one of its book, period and type", "凭证号不连续"),
    REVERSED_UNKNOWN("it reverses a voucher that is not before it", "所冲销的凭证不在其前"),

    COLUMNS_NOT_WHOLE("the file of vouchers is not whole", "凭证文件不完整"),
    COLUMN_MALFORMED("a line of the file of vouchers is no voucher", "凭证文件中的一行不是凭证"),
    COLUMN_MISSING("the file of vouchers lacks a voucher", "凭证文件缺少凭证"),
    COLUMN_EXTRA("the file of vouchers has a voucher too many, or in the wrong place", "凭证文件多出凭证，或次序不对"),
    COLUMN_DIFFERS("what lists show is not what was posted", "列表所示与记账原文不符"),

    ATTACHMENT_MISSING("an attachment is missing", "缺少附件"),
    ATTACHMENT_CHANGED("an attachment is not what it was when the voucher was posted", "附件与记账时不同");

    private final String english;
    private final String chinese;

    FindingKind(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** What it means, in both languages. */
    public String text() {
        return english + " · " + chinese;
    }
}
