package org.dongjiang.funds.book.account;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The accounts (会计科目) that the documents of this service post to, by their codes in the table {@code account}. */
public final class Chart {

    /** 银行存款, with its details. */
    public static final String BANK = "1002";
    /** 帮扶资金专户: the special account at the bank. */
    public static final String SPECIAL_ACCOUNT = "100201";
    /** 应收帮扶款: what was pledged and not yet contributed. */
    public static final String PLEDGES = "1212";
    /** 其他应收款. */
    public static final String OTHER_RECEIVABLES = "1221";

    /** 其他应付款. */
    public static final String OTHER_PAYABLES = "2241";

    /** 帮扶专项资金, with its sub-accounts: everything given to a programme. */
    public static final String FUNDS = "3001";
    /** 拨入资金: given by a source. */
    public static final String GIVEN = "300101";
    /** 专户利息: credited by the bank. */
    public static final String INTEREST = "300102";
    /** 待到位帮扶资金: the other side of {@link #PLEDGES}. */
    public static final String AWAITED = "3101";
    /** 拨付支出, with its details. */
    public static final String DISBURSEMENTS = "5001";
    /** 已拨付待验收. */
    public static final String TO_BE_ACCEPTED = "500101";
    /** 已验收使用. */
    public static final String ACCEPTED = "500102";

    private static final Set<String> FIXED = Set.of(
            BANK,
            SPECIAL_ACCOUNT,
            PLEDGES,
            OTHER_RECEIVABLES,
            OTHER_PAYABLES,
            FUNDS,
            GIVEN,
            INTEREST,
            AWAITED,
            DISBURSEMENTS,
            TO_BE_ACCEPTED,
            ACCEPTED);

    private Chart() {}

    /** Whether the code of an account has a meaning for the service. */
    static boolean isFixed(String account) {
        return FIXED.contains(account);
    }

    /**
     * The side on which an account has its balance, if less than nothing makes no sense there: more contributed than pledged, or
     * more accepted or returned than paid. Empty if it may have a balance on either side.
     */
    public static Optional<Side> neverBelowZero(String account) {
        return switch (account) {
            case PLEDGES, TO_BE_ACCEPTED, ACCEPTED -> Optional.of(Side.DEBIT);
            case AWAITED -> Optional.of(Side.CREDIT);
            default -> Optional.empty();
        };
    }

    /** Whether a balance of an account, or of its sub-accounts, shows that something is not settled. */
    public static boolean isSettledWithoutBalance(String account) {
        return Stream.of(PLEDGES, OTHER_RECEIVABLES, OTHER_PAYABLES, AWAITED, TO_BE_ACCEPTED)
                .anyMatch(one -> isWithin(account, one));
    }

    /** Whether an account is another or one of its sub-accounts, at any depth. */
    public static boolean isWithin(String account, String other) {
        return account.startsWith(other);
    }
}
