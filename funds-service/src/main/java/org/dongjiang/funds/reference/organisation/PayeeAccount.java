package org.dongjiang.funds.reference.organisation;

import static org.dongjiang.funds.reference.organisation.PayeeAccountProblem.PAYEE_ACCOUNT_NOT_IN_USE;

import jakarta.persistence.Entity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.dongjiang.funds.reference.fact.FactChange;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.register.RecordView;

/** A bank account of a payee. It never changes; another one replaces it. */
@Entity
class PayeeAccount extends FactChange {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int DIGITS_SHOWN = 4;

    private String payee;
    private String bank;
    private String holder;
    private String number;
    private String numberSalt;
    private String replaces;
    private String replacedBy;

    protected PayeeAccount() {}

    PayeeAccount(RequestPayeeAccount asked) {
        payee = asked.payee();
        bank = asked.bank();
        holder = asked.holder();
        number = asked.number();
        numberSalt = salt();
        replaces = asked.replaces() == null ? null : asked.replaces().toString();
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code PAYEE_ACCOUNT_NOT_IN_USE} */
    void requireReplaceable() {
        if (status() != ChangeStatus.APPROVED || replacedBy != null) {
            throw PAYEE_ACCOUNT_NOT_IN_USE.at("/replaces", maskedNumber());
        }
    }

    void replaceBy(PayeeAccount other) {
        requireReplaceable();
        replacedBy = other.id().toString();
    }

    String payee() {
        return payee;
    }

    String bank() {
        return bank;
    }

    String holder() {
        return holder;
    }

    String number() {
        return number;
    }

    /** Its last four digits. */
    String maskedNumber() {
        return "****" + number.substring(number.length() - DIGITS_SHOWN);
    }

    /** Stands for the number in lists and in the log, so that another number is noticed; without the salt it reveals nothing. */
    String numberHash() {
        return HexFormat.of().formatHex(sha256().digest((numberSalt + number).getBytes(StandardCharsets.US_ASCII)));
    }

    private static String salt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Null if it is a further account. */
    UUID replaces() {
        return replaces == null ? null : UUID.fromString(replaces);
    }

    /** Null if none has replaced it. */
    UUID replacedBy() {
        return replacedBy == null ? null : UUID.fromString(replacedBy);
    }

    @Override
    public FactKind factKind() {
        return FactKind.PAYEE_ACCOUNT;
    }

    @Override
    public RecordView factView() {
        return PayeeAccountView.of(this);
    }
}
