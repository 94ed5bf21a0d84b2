package org.dongjiang.kernel.listing;

import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of a list: in pages as JSON, or complete as a file. */
public enum ListFormat {
    JSON("application", "json"),
    NDJSON("application", "x-ndjson"),
    CSV("text", "csv"),
    XLSX("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** The query parameter that names it. */
    public static final String PARAMETER = "format";

    /** As JSON, a page with selected members: it has another shape, and declares it. */
    public static final String SOME_MEMBERS = "application/json;fields=some";

    private final MediaType mediaType;

    ListFormat(String type, String subtype) {
        mediaType = new MediaType(type, subtype);
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /** For the contract, which is built without JAX-RS. */
    public String mediaTypeName() {
        return mediaType.getType() + "/" + mediaType.getSubtype();
    }

    /** The extension of a file's name, and the value of {@code ?format=}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format in a query; JSON by default.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code FILTER_VALUE_INVALID}
     */
    static ListFormat of(MultivaluedMap<String, String> query) {
        var asked = query.getFirst(PARAMETER);
        if (asked == null) {
            return JSON;
        }
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(asked))
                .findFirst()
                .orElseThrow(() -> FILTER_VALUE_INVALID.at(PARAMETER, PARAMETER, all()));
    }

    /** A type of weight 0 is not acceptable (RFC 9110, 12.4.2). */
    private static boolean isWanted(MediaType type) {
        var weight = type.getParameters().get("q");
        return weight == null || !weight.matches("0(\\.0*)?");
    }

    private static String all() {
        return Arrays.stream(values()).map(ListFormat::ending).collect(Collectors.joining(", "));
    }

    /**
     * The first acceptable format; JSON comes before others of equal preference.
     *
     * @param acceptable media types in the caller's order of preference
     * @return empty if none is acceptable
     */
    public static Optional<ListFormat> accepted(List<MediaType> acceptable) {
        return acceptable.stream()
                .filter(ListFormat::isWanted)
                .flatMap(type -> Arrays.stream(values())
                        .filter(format -> format.mediaType().isCompatible(type)))
                .findFirst();
    }
}
