package org.dongjiang.funds.book.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.voucher.AttachedFile;
import org.dongjiang.funds.book.voucher.Line;
import org.dongjiang.funds.book.voucher.NewVoucher;

/**
 * A voucher as bytes, made once when it is posted: one line of JSON in UTF-8 with keys in the order of RFC 8785,
 * amounts in whole fen as text, times in UTC, texts in NFC. Text that may be personal is included only as a salted
 * commitment, so that it can be deleted without breaking a proof.
 */
public final class Leaf {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int FORMAT = 1;

    /** In bytes: a bundle of leaves states the length of each in two (C2SP tlog-tiles). */
    static final int LARGEST = 65_535;

    private final byte[] bytes;

    private Leaf(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }

    public static Leaf of(NewVoucher voucher, long postedAtMillis) {
        var salt = voucher.salt();
        var leaf = new TreeMap<String, Object>();
        leaf.put("v", FORMAT);
        leaf.put("id", voucher.id().toString());
        leaf.put("book", voucher.position().book());
        leaf.put("period", voucher.position().period());
        leaf.put("type", voucher.type().name());
        leaf.put("number", voucher.position().number());
        leaf.put("businessDate", voucher.businessDate().toString());
        leaf.put("summaryCommitment", commitment(salt, voucher.summary()));
        leaf.put("documentKind", voucher.origin().kind().name());
        leaf.put("documentId", voucher.origin().id().toString());
        leaf.put("maker", normal(voucher.origin().maker()));
        leaf.put("madeAt", voucher.origin().madeAt().toString());
        if (voucher.checkers().first() != null) {
            leaf.put("firstChecker", normal(voucher.checkers().first()));
        }
        leaf.put("checker", normal(voucher.checkers().last()));
        if (voucher.reverses() != null) {
            leaf.put("reverses", voucher.reverses().toString());
        }
        leaf.put(
                "attachments",
                voucher.attachedFiles().stream().map(AttachedFile::sha256).toList());
        leaf.put("postedAt", Instant.ofEpochMilli(postedAtMillis).toString());
        leaf.put("lines", voucher.lines().stream().map(line -> line(line, salt)).toList());
        try {
            return new Leaf(JSON.writeValueAsBytes(leaf));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> line(Line line, String salt) {
        var dimensions = line.dimensions();
        var members = new TreeMap<String, String>();
        members.put("account", line.account());
        members.put(
                line.side() == Side.DEBIT ? "debit" : "credit",
                Long.toString(line.amount().fen()));
        members.put("programme", dimensions.programme());
        putIfKnown(members, "source", dimensions.source());
        putIfKnown(members, "project", dimensions.project());
        putIfKnown(members, "payee", dimensions.payee());
        putIfKnown(members, "region", dimensions.region());
        putIfKnown(members, "measure", dimensions.measure());
        if (dimensions.household() != null) {
            members.put("householdCommitment", commitment(salt, dimensions.household()));
        }
        return members;
    }

    private static void putIfKnown(Map<String, String> members, String name, String value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    private static String commitment(String salt, String text) {
        return HexFormat.of().formatHex(sha256().digest((salt + normal(text)).getBytes(StandardCharsets.UTF_8)));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
