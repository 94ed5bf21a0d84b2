package org.dongjiang.kernel;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One meaning per word: the former words in docs/glossary.md do not occur elsewhere. */
class FormerWordsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern FORMER = Pattern.compile(
            "(?<![A-Za-z])(arrivals?|arrived(On|Fen)|appropriat(ion|ed)s?|pots?|[Cc]learings?|compan(y|ies))(?![a-z])"
                    + "|Arrivals?(?![a-z])|Appropriat(ion|ed)s?|Pots?(?![a-z])|Clearings?(?![a-z])|Compan(y|ies)|APPROPRIATION|ARRIVAL"
                    + "|[Aa]pproval[-_ ]?[Tt]iers?|ApprovalTier|company[-_]?visit|arrived_(on|fen)|appropriated_fen"
                    + "|[a-z]:batch|[Ss]ubmitMany|SubmissionMode|Many(Writes|AtOnce|[A-Za-z]*Resource)|资金池|EntryView|extends Entry\\b|implements Entries\\b");

    private static final Set<String> TEXT = Set.of("java", "sql", "md", "json", "yaml", "properties", "xml", "sh");

    /** Files that name them on purpose, and files written by others. */
    private static final Set<String> LEFT_OUT = Set.of(
            "glossary.md",
            "0023-the-fields-own-words-and-wings.md",
            "FormerWordsTest.java",
            // Printed texts are read whatever words they use.
            "Words.java",
            "figure-check.md");

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".suite", "node_modules");

    @Test
    void no_former_word_is_left() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(ROOT)) {
            files.filter(FormerWordsTest::isText).forEach(file -> found.addAll(in(file)));
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void former_words_are_found_where_they_stand() {
        for (var text : new String[] {
            "/funds/arrivals",
            "PotView",
            "listPots",
            "appropriated_fen",
            "approval-tiers",
            "/pledges:batch",
            "submitManyPledges"
        }) {
            assertTrue(FORMER.matcher(text).find(), text);
        }
        for (var text : new String[] {"potential", "MoneyDocument::batch", "spot", "Deposit"}) {
            assertEquals(false, FORMER.matcher(text).find(), text);
        }
    }

    @Test
    void every_wing_is_read() {
        for (var wing : new String[] {"book", "document", "reading", "reference", "relief"}) {
            assertTrue(
                    isText(ROOT.resolve(
                            "funds-service/src/main/java/org/dongjiang/funds/" + wing + "/package-info.java")),
                    wing);
        }
    }

    private static boolean isText(Path file) {
        var path = ROOT.relativize(file);
        var name = file.getFileName().toString();
        return Stream.iterate(path, part -> part != null, Path::getParent)
                        .noneMatch(part -> NOT_OURS.contains(part.getFileName().toString()))
                && TEXT.contains(name.substring(name.lastIndexOf('.') + 1))
                && !LEFT_OUT.contains(name)
                && Files.isRegularFile(file);
    }

    private static Set<String> in(Path file) {
        try {
            return FORMER.matcher(ROOT.relativize(file) + "\n" + Files.readString(file))
                    .results()
                    .map(match -> ROOT.relativize(file) + ": " + match.group())
                    .collect(toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
