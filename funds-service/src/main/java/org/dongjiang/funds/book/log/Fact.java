package org.dongjiang.funds.book.log;

import static org.dongjiang.funds.book.log.LogProblem.RECORD_TOO_LARGE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactRecord;
import org.dongjiang.kernel.register.RecordView;
import org.dongjiang.proof.Hash;

/**
 * A record on which vouchers rest, as bytes: one line of JSON in UTF-8 with keys in the order of RFC 8785. It has a member
 * {@code fact}, which no voucher has.
 *
 * @param record as lists show it
 */
public record Fact(FactKind kind, Map<String, Object> record) {

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final TypeReference<TreeMap<String, Object>> MEMBERS = new TypeReference<>() {};
    private static final int FORMAT = 1;
    /** C2SP tlog-tiles: the length of a leaf has 16 bits. */
    private static final int LARGEST = 65_535;

    private static final String KIND = "fact";

    /** @param json writes views */
    public static Fact of(FactRecord recorded, ObjectMapper json) {
        return of(recorded, recorded.factView(), json);
    }

    /** @param view how lists show the record, or showed it */
    static Fact of(FactRecord recorded, RecordView view, ObjectMapper json) {
        try {
            // Read by a reader that changes no text, unlike that of requests.
            Map<String, Object> members = CANONICAL.readValue(json.writeValueAsBytes(view), MEMBERS);
            members.keySet().removeAll(recorded.leftOut());
            return new Fact(recorded.factKind(), members);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The one that a leaf records; empty if the leaf records a voucher. */
    public static Optional<Fact> in(byte[] leaf) throws IOException {
        var read = CANONICAL.readTree(leaf);
        return read.has(KIND)
                ? Optional.of(new Fact(
                        FactKind.valueOf(read.get(KIND).asText()), CANONICAL.convertValue(read.get("record"), MEMBERS)))
                : Optional.empty();
    }

    /**
     * Whether the last leaf of a record says what its row says.
     *
     * @param leaf null if there is none
     * @param members of the row, as texts
     */
    public static boolean isLast(byte[] leaf, FactKind kind, Map<String, String> members) {
        if (leaf == null) {
            return false;
        }
        try {
            var last = CANONICAL.readTree(leaf);
            return kind.name().equals(last.path(KIND).asText())
                    && members.entrySet().stream()
                            .allMatch(member -> member.getValue()
                                    .equals(last.path("record")
                                            .path(member.getKey())
                                            .asText()));
        } catch (IOException altered) {
            return false;
        }
    }

    /** The names of the members that are not equal. */
    public Set<String> differing(Fact other) {
        var names = new TreeSet<>(record.keySet());
        names.addAll(other.record.keySet());
        names.removeIf(name -> Objects.equals(record.get(name), other.record.get(name)));
        return names;
    }

    /** The identifier of the record. */
    public String id() {
        return text("id");
    }

    /** Null if the record has no such member, or an empty one. */
    public String text(String member) {
        return (String) record.get(member);
    }

    /** The members of each part of a list of the record. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> list(String member) {
        return (List<Map<String, Object>>) record.get(member);
    }

    /**
     * Checks that it can grow: what is added to the record later must have room in the log too.
     *
     * @param bytes that must remain, for the rest of the leaf as well
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_TOO_LARGE}
     */
    void requireRoom(int bytes) {
        requireSize(written(record).length + bytes);
    }

    private void requireSize(int bytes) {
        if (bytes > LARGEST) {
            throw RECORD_TOO_LARGE.because(id(), LARGEST);
        }
    }

    /**
     * Its leaf.
     *
     * @param by who recorded or changed it
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_TOO_LARGE}
     */
    byte[] leaf(String by, long postedAtMillis) {
        var leaf = new TreeMap<String, Object>();
        leaf.put("v", FORMAT);
        leaf.put(KIND, kind.name());
        leaf.put("record", record);
        leaf.put("by", by);
        leaf.put("postedAt", Instant.ofEpochMilli(postedAtMillis).toString());
        var bytes = written(leaf);
        requireSize(bytes.length);
        return bytes;
    }

    /** Of the record, for comparison. */
    public Hash hash() {
        return Hash.ofLeaf(written(record));
    }

    private static byte[] written(Object value) {
        try {
            return CANONICAL.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
