package org.dongjiang.verifier.report;

/** All kinds of findings that make a ledger not intact. */
public enum FindingKind {
    FILE_MISSING("a file is missing", "缺少文件"),
    PULL_UNFINISHED("the last download did not end: run pull again", "最近一次下载未完成，请重新运行 pull"),

    CHECKPOINT_MALFORMED("this is not a checkpoint", "不是检查点"),
    CHECKPOINT_OF_ANOTHER_LOG("a checkpoint belongs to another log", "检查点属于另一日志"),
    CHECKPOINT_OF_ANOTHER_KEY("a checkpoint is not signed by this key", "检查点不是由此公钥签署"),
    CHECKPOINT_FORGED("the signature of a checkpoint is not valid", "检查点签名不符"),

    LOG_ROLLED_BACK("the log was longer before: it was cut off, or this is an older backup", "日志比以前短：被截去，或是较旧的备份"),
    TWO_TREES("two checkpoints of the same size differ: there are two versions of the log", "同一规模有两个不同的检查点：日志有两个版本"),
    HISTORY_REWRITTEN(
            "an earlier checkpoint does not match these vouchers: the log was rewritten and signed again",
            "较早的检查点与现有凭证不符：日志被重写并重新签署"),
    EARLIER_ROOT_DIFFERS("the leaves do not give the root of an earlier checkpoint either", "凭证原文也不能得出较早检查点的根"),

    PROOF_MALFORMED("this is not a proof", "不是入账证明"),
    PROOF_FALSE("a proof does not prove any voucher", "入账证明不能证明任何凭证"),
    PROOF_DIFFERS("a proof is for other content: the voucher was changed", "入账证明所证明的是另一内容：凭证已被改动"),
    VOUCHER_TAKEN_OUT("a proof is for a voucher that the log does not have", "入账证明所证明的凭证不在日志中"),

    LEAVES_CUT_OFF("the leaves end here; nothing after this point was checked", "凭证原文到此为止，其后未核验"),
    LEAVES_BEYOND("a bundle has more leaves than it should", "原文多于应有"),
    ROOT_DIFFERS("the leaves do not give the signed root", "凭证原文不能得出所签署的根"),
    TILE_MISSING("a tile of the tree is missing", "缺少哈希块"),
    TILE_MALFORMED("a tile of the tree is too short or too long", "哈希块长度不符"),
    TILE_DIFFERS("a hash of the tree does not match its leaves", "哈希块与凭证原文不符"),

    LEAF_MALFORMED("a leaf is neither a voucher nor a fact", "原文既非凭证也非基础数据"),
    LEAF_NOT_CANONICAL("a leaf is not in the canonical form", "原文写法不合规范"),
    VOUCHER_UNBALANCED("debit and credit differ", "借贷不平"),
    AMOUNT_COLOUR_WRONG(
            "an amount has the wrong sign: positive, and negative only in a reversal", "金额正负有误：应为正，仅红字冲销为负"),
    SELF_APPROVED("maker and checker are the same person", "制单人与审核人为同一人"),
    DATE_OUTSIDE_PERIOD("the business date is not in the period", "业务日期不在会计期间内"),
    ID_REPEATED("two vouchers have the same id", "凭证的系统编号重复"),
    DOCUMENT_REPEATED("a document has two vouchers", "一张单据有两张凭证"),
    NUMBER_GAP("the voucher number is not the next one of its book, period and type", "凭证序号不连续"),
    REVERSED_UNKNOWN("it reverses a voucher that does not precede it", "所冲销的凭证不在此凭证之前"),
    PERIOD_WAS_NOT_OPEN("it was posted in a period that was not open", "记账时会计期间未启用或已结账"),

    COLUMNS_NOT_WHOLE("a list is not complete", "列表不完整"),
    ROW_UNREADABLE("the service cannot read a row of its database", "服务端数据库中有一行无法读取"),
    COLUMN_MALFORMED("a line of a list is not what the list should have", "列表中的一行不是应有的内容"),
    LIST_AHEAD("a list is of more leaves than the checkpoint: run pull again", "列表晚于检查点，请重新运行 pull"),
    COLUMN_MISSING("the file of vouchers lacks a voucher", "凭证文件缺少凭证"),
    COLUMN_EXTRA("the file of vouchers has an extra voucher, or one in the wrong place", "凭证文件多出凭证，或次序不对"),
    COLUMN_DIFFERS("what the lists show differs from what was posted", "列表所示与记账原文不符"),

    LINE_DIFFERS("a line differs from what was posted", "分录与记账原文不符"),
    LINE_MISSING("the list of lines lacks a line", "分录列表缺少分录"),
    LINE_EXTRA("a line has no voucher, or is there twice", "分录没有凭证，或重复"),
    BALANCE_DIFFERS("a balance is not that of the vouchers", "余额与凭证合计不符"),

    FACT_DIFFERS("a record differs from its last entry in the log", "基础数据与日志中的最近一条不符"),
    FACT_MISSING("a list lacks a record of the log", "列表缺少日志中的基础数据"),
    FACT_EXTRA("a record is not in the log, or is there twice", "基础数据不在日志中，或重复"),

    ATTACHMENT_MISSING("an attachment is missing", "缺少附件"),
    ATTACHMENT_CHANGED("an attachment differs from when the voucher was posted", "附件与记账时不同");

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
