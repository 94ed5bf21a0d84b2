package org.dongjiang.kernel.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that names a downloaded file. */
public final class Disposition {

    private Disposition() {}

    /** The name in plain letters for old programs, and in full (RFC 6266, RFC 8187). */
    public static String of(String fileName) {
        var plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        var full = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
