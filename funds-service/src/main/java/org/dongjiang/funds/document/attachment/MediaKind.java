package org.dongjiang.funds.document.attachment;

import static org.dongjiang.kernel.problem.CommonProblem.BODY_FORMAT_REFUSED;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The accepted kinds of files, with their first bytes. */
enum MediaKind {
    PDF(MediaKind.PDF_TYPE, "255044462d"),
    PNG(MediaKind.PNG_TYPE, "89504e470d0a1a0a"),
    JPEG(MediaKind.JPEG_TYPE, "ffd8ff"),
    /** GB/T 33190, the format of electronic invoices; a ZIP archive. */
    OFD(MediaKind.OFD_TYPE, "504b0304"),
    XML(MediaKind.XML_TYPE, "3c"),
    TEXT_XML(MediaKind.TEXT_XML_TYPE, "3c"),
    /** ISO/IEC 29500; a ZIP archive. */
    XLSX(MediaKind.XLSX_TYPE, "504b0304");

    static final String PDF_TYPE = "application/pdf";
    static final String PNG_TYPE = "image/png";
    static final String JPEG_TYPE = "image/jpeg";
    static final String OFD_TYPE = "application/ofd";
    static final String XML_TYPE = "application/xml";
    static final String TEXT_XML_TYPE = "text/xml";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final byte[] UTF_8_MARK = HexFormat.of().parseHex("efbbbf");

    private final String type;
    private final byte[] beginning;

    MediaKind(String type, String beginningHex) {
        this.type = type;
        beginning = HexFormat.of().parseHex(beginningHex);
    }

    /**
     * @param stated the {@code Content-Type}, whose parameters do not count; null if there is none
     * @throws org.dongjiang.kernel.problem.Problem {@code BODY_FORMAT_REFUSED}
     */
    static MediaKind of(MediaType stated) {
        var name = stated == null ? "" : stated.getType() + "/" + stated.getSubtype();
        return Arrays.stream(values())
                .filter(kind -> kind.type.equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> BODY_FORMAT_REFUSED.because(
                        Arrays.stream(values()).map(MediaKind::type).collect(Collectors.joining(", "))));
    }

    String type() {
        return type;
    }

    /** Whether a file may be of this kind, judged by its first bytes. */
    boolean fits(byte[] content) {
        int from = this == XML || this == TEXT_XML ? firstSign(content) : 0;
        return content.length >= from + beginning.length
                && Arrays.equals(content, from, from + beginning.length, beginning, 0, beginning.length);
    }

    /** An XML document may begin with a byte order mark and white space. */
    private static int firstSign(byte[] content) {
        int at = content.length >= UTF_8_MARK.length
                        && Arrays.equals(content, 0, UTF_8_MARK.length, UTF_8_MARK, 0, UTF_8_MARK.length)
                ? UTF_8_MARK.length
                : 0;
        var white = " \t\r\n".getBytes(StandardCharsets.US_ASCII);
        while (at < content.length && contains(white, content[at])) {
            at++;
        }
        return at;
    }

    private static boolean contains(byte[] some, byte one) {
        for (byte each : some) {
            if (each == one) {
                return true;
            }
        }
        return false;
    }
}
