package org.dongjiang.benchmarks.stage;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals documents without attachments that a benchmark writes itself, as the service does: an HMAC-SHA256 over the kind, the id
 * and all other columns in the order of their names, each with its length before it. A document without it is not approved.
 */
public final class DocumentSeals {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String LABEL = "dongjiang record seal 1";
    private static final int BLOCK_BYTES = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;
    private static final String NO_FILES = "attachedFiles";
    private static final byte[] NONE = new byte[Integer.BYTES];

    private final byte[] key;

    /** @param secret that signs the log */
    DocumentSeals(byte[] secret) {
        // HKDF (RFC 5869) for one block.
        var extracted = mac(new byte[Integer.BYTES * Long.BYTES], secret);
        key = mac(extracted, (LABEL + "\u0001").getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The seal of a row.
     *
     * @param changed the values of some columns, as in {@link Specimen#add}
     */
    public String of(String kind, Specimen document, Map<String, ?> changed) {
        var content = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(content)) {
            write(out, kind);
            write(out, String.valueOf(changed.get("id")));
            for (var member : members(document, changed).entrySet()) {
                write(out, member.getKey());
                if (member.getKey().equals(NO_FILES)) {
                    out.write(NONE);
                } else {
                    write(out, member.getValue().toString());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return HexFormat.of().formatHex(mac(key, content.toByteArray()));
    }

    /**
     * The same as an expression over rows.
     *
     * @param changed the values of some columns, as in {@link Specimen#insertSelect}
     */
    public String expression(String kind, Specimen document, Map<String, String> changed) {
        var content = new StringBuilder(constant(kind)).append(", ").append(part(changed.get("id")));
        for (var member : members(document, changed).entrySet()) {
            content.append(", ").append(constant(member.getKey())).append(", ");
            var expression = changed.get(column(member.getKey()));
            if (member.getKey().equals(NO_FILES)) {
                content.append(literal(NONE));
            } else {
                content.append(expression == null ? constant(member.getValue().toString()) : part(expression));
            }
        }
        return "SHA2(CONCAT(%s, UNHEX(SHA2(CONCAT(%s, %s), 256))), 256)"
                .formatted(literal(padded(OUTER)), literal(padded(INNER)), content);
    }

    /** By the names of members, without those that are null. */
    private static SortedMap<String, Object> members(Specimen document, Map<String, ?> changed) {
        var members = new TreeMap<String, Object>();
        document.values().forEach((column, value) -> {
            var now = changed.containsKey(column) ? changed.get(column) : value;
            if (now != null && !column.equals("id") && !column.equals("seal")) {
                members.put(member(column), now);
            }
        });
        members.put(NO_FILES, "");
        return members;
    }

    private static String member(String column) {
        var name = new StringBuilder();
        for (var word : column.split("_")) {
            name.append(name.length() == 0 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private static String column(String member) {
        return member.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String constant(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return literal(bytes.toByteArray());
    }

    private static String part(String expression) {
        return "UNHEX(LPAD(HEX(LENGTH(%1$s)), 8, '0')), CAST(%1$s AS BINARY)".formatted(expression);
    }

    private static String literal(byte[] bytes) {
        return "X'" + HexFormat.of().formatHex(bytes) + "'";
    }

    private byte[] padded(byte pad) {
        var padded = new byte[BLOCK_BYTES];
        for (int at = 0; at < BLOCK_BYTES; at++) {
            padded[at] = (byte) ((at < key.length ? key[at] : 0) ^ pad);
        }
        return padded;
    }

    private static byte[] mac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
