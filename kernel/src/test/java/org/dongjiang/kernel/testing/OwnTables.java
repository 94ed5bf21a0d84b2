package org.dongjiang.kernel.testing;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a query may name: the entities and tables of its own package, in whatever string it is written, native or not. A table
 * belongs to the package of its entity; one without an entity to the package that inserts into it, else to the one that updates
 * it, else to the one that reads it. Views of the database (the repeatable migrations) may join the tables of several features:
 * they are declared in one place each, and are read by one feature, whose they are.
 */
final class OwnTables extends ArchCondition<JavaClass> {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String TABLE = "jakarta.persistence.Table";
    private static final String COLLECTION_TABLE = "jakarta.persistence.CollectionTable";

    /** Returns the table of an entity; code that uses it does not name a table itself. */
    private static final String TABLE_OF_ENTITY = "org.dongjiang.kernel.register.Tables";

    private static final String NAME = "\\w+(?:\\s+(?:as\\s+)?\\w+)?";
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:\\b|_)(from|join|into|update|table)\\s+(" + NAME + "(?:\\s*,\\s*" + NAME + ")*)");
    private static final Pattern COMPUTED = Pattern.compile(
            "(?is)^(?=\\s*(select|insert|update|replace|delete|from)\\b).*?\\b(from|join|into|update)\\s+[\\x01%]");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** Who does what to tables without an entity, the strongest claim first. */
    private static final List<Pattern> CLAIMS = List.of(
            Pattern.compile("^\\s*(INSERT|REPLACE)\\b[^(]*\\bINTO\\s+(\\w+)"),
            Pattern.compile("^\\s*(UPDATE)\\s+(\\w+)"),
            Pattern.compile("^\\s*(SELECT)\\b(?s:.*?)\\bFROM\\s+(\\w+)"));

    private final Map<String, Set<String>> owners = new HashMap<>();

    OwnTables() {
        super("name only tables and entities of their own feature in queries");
    }

    @Override
    public void init(Collection<JavaClass> classes) {
        var all = new ArrayList<>(classes);
        // Its tables stand in every service's database.
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.dongjiang.kernel")
                .forEach(all::add);
        all.forEach(this::ownEntities);
        var named = Set.copyOf(owners.keySet());
        for (var claim : CLAIMS) {
            var claimed = Set.copyOf(owners.keySet());
            all.forEach(type -> strings(type).forEach(text -> {
                var match = claim.matcher(text);
                if (match.find() && !named.contains(match.group(2)) && !claimed.contains(match.group(2))) {
                    own(match.group(2), type);
                }
            }));
        }
    }

    private void ownEntities(JavaClass type) {
        if (type.isAnnotatedWith(ENTITY)) {
            own(type.getSimpleName(), type);
            own(
                    type.tryGetAnnotationOfType(TABLE)
                            .flatMap(table -> table.get("name"))
                            .map(Object::toString)
                            .orElseGet(() -> HUMP.matcher(type.getSimpleName())
                                    .replaceAll("_")
                                    .toLowerCase(Locale.ROOT)),
                    type);
        }
        for (var field : type.getFields()) {
            field.tryGetAnnotationOfType(COLLECTION_TABLE)
                    .flatMap(table -> table.get("name"))
                    .ifPresent(name -> own(name.toString(), type));
        }
    }

    private void own(String name, JavaClass type) {
        owners.computeIfAbsent(name, none -> new TreeSet<>()).add(type.getPackageName());
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var own = Set.of(type.getPackageName());
        for (var text : strings(type)) {
            for (var name : names(text)) {
                var of = owners.get(name);
                if (of != null && !of.equals(own)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " names " + name + " of " + of + ": " + text));
                }
            }
            if (COMPUTED.matcher(text).find() && !asksWhereAnEntityLies(type)) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " names a table that cannot be looked up: " + text));
            }
        }
    }

    private static boolean asksWhereAnEntityLies(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().equals(TABLE_OF_ENTITY));
    }

    private static Set<String> names(String text) {
        return NAMED.matcher(text)
                .results()
                .flatMap(match -> Stream.of(match.group(2).split("\\s*,\\s*")))
                .map(name -> name.split("\\s")[0])
                .collect(toCollection(TreeSet::new));
    }

    /**
     * All strings that the code of a class uses, as the compiler put them together; what is not known before it runs is the
     * character U+0001. Texts in annotations are not among them.
     */
    private static List<String> strings(JavaClass type) {
        var strings = new ArrayList<String>();
        var source = type.getSource();
        if (source.isEmpty()) {
            return strings;
        }
        try (var file = new DataInputStream(source.get().getUri().toURL().openStream())) {
            file.skipNBytes(8);
            int count = file.readUnsignedShort();
            var texts = new String[count];
            var used = new ArrayList<Integer>();
            for (int at = 1; at < count; at++) {
                int tag = file.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts[at] = file.readUTF();
                    case 8 -> used.add(file.readUnsignedShort());
                    case 7, 16, 19, 20 -> file.skipNBytes(2);
                    case 15 -> file.skipNBytes(3);
                    case 5, 6 -> {
                        file.skipNBytes(8);
                        at++;
                    }
                    default -> file.skipNBytes(4);
                }
            }
            used.forEach(at -> strings.add(texts[at]));
            return strings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
