package org.dongjiang.kernel.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The two languages of the suite; Chinese if the caller requests none or another. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag for {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /** Chosen by {@code Accept-Language} (RFC 4647 lookup); an unreadable header counts as none. */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            var found = Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(found) ? EN : ZH;
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
    }

    public static Language of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
