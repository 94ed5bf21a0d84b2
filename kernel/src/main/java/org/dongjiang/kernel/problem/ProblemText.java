package org.dongjiang.kernel.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.dongjiang.kernel.codes.Label;

/** The texts of one problem type, from {@code <EnumName>.properties} next to its enum. */
final class ProblemText {

    private static final Map<ProblemType, ProblemText> KNOWN = new ConcurrentHashMap<>();

    private final Label title;
    private final Label detail;

    private ProblemText(ProblemType type) {
        var catalogue = ((Enum<?>) type).getDeclaringClass();
        var bundle = ResourceBundle.getBundle(catalogue.getName(), Locale.ROOT, catalogue.getClassLoader());
        title = label(bundle, type.name() + ".title");
        detail = label(bundle, type.name() + ".detail");
    }

    static ProblemText of(ProblemType type) {
        return KNOWN.computeIfAbsent(type, ProblemText::new);
    }

    Label title() {
        return title;
    }

    /** The sentence with its placeholders, for the catalogue. */
    Label detail() {
        return detail;
    }

    String title(Language language) {
        return pick(title, language);
    }

    String detail(Language language, List<?> facts) {
        var text = pick(detail, language);
        for (int i = 0; i < facts.size(); i++) {
            text = text.replace("{" + i + "}", spoken(facts.get(i), language));
        }
        return text;
    }

    /** Facts may themselves be bilingual. */
    private static String spoken(Object fact, Language language) {
        if (fact instanceof Says says) {
            return says.in(language);
        }
        return fact instanceof Label label ? pick(label, language) : String.valueOf(fact);
    }

    private static String pick(Label label, Language language) {
        return language == Language.EN ? label.en() : label.zh();
    }

    private static Label label(ResourceBundle bundle, String key) {
        return new Label(bundle.getString(key + ".zh"), bundle.getString(key + ".en"));
    }
}
