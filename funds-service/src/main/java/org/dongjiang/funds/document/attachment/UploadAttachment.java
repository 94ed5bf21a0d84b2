package org.dongjiang.funds.document.attachment;

import static org.dongjiang.funds.document.attachment.AttachmentProblem.CONTENT_NOT_OF_ITS_TYPE;
import static org.dongjiang.funds.document.attachment.AttachmentProblem.FILE_NAME_INVALID;
import static org.dongjiang.kernel.problem.CommonProblem.BODY_TOO_LARGE;

import java.util.regex.Pattern;
import org.dongjiang.kernel.json.Text;

/**
 * Request to store a file. Contains the hash of its bytes instead of the bytes; a repeated request is recognised by it.
 *
 * @param sha256 of the bytes, hexadecimal
 */
record UploadAttachment(String fileName, MediaKind kind, String sha256, int sizeBytes) {

    static final int LARGEST_BYTES = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    /**
     * Names under which no file can be saved: only blanks and dots, such as the directory {@code ..}, and the devices
     * of Windows, also with an extension (Microsoft, "Naming Files, Paths, and Namespaces").
     */
    private static final Pattern NO_FILE = Pattern.compile(
            "[\\s\\p{Z}.]*|[\\s\\p{Z}]*(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])[\\s\\p{Z}]*([.:].*)?",
            Pattern.CASE_INSENSITIVE);

    /**
     * @throws org.dongjiang.kernel.problem.Problem {@code FILE_NAME_INVALID}, {@code BODY_TOO_LARGE}, {@code CONTENT_NOT_OF_ITS_TYPE}
     */
    static UploadAttachment of(String fileName, MediaKind kind, byte[] content) {
        if (!isName(fileName)) {
            throw FILE_NAME_INVALID.at("fileName", LONGEST_NAME);
        }
        if (content.length > LARGEST_BYTES) {
            throw BODY_TOO_LARGE.because(LARGEST_BYTES);
        }
        if (!kind.fits(content)) {
            throw CONTENT_NOT_OF_ITS_TYPE.because(kind.type());
        }
        return new UploadAttachment(fileName.strip(), kind, Sha256.of(content), content.length);
    }

    private static boolean isName(String text) {
        return !NO_FILE.matcher(text).matches()
                && text.codePointCount(0, text.length()) <= LONGEST_NAME
                && text.codePoints().allMatch(UploadAttachment::isPartOfName);
    }

    /** One invisible character displays {@code fdp.exe} as {@code exe.pdf}. */
    private static boolean isPartOfName(int sign) {
        return !Text.isUnprintable(sign) && "/\\\n\t".indexOf(sign) < 0;
    }
}
