package org.dongjiang.suite.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.dongjiang.suite.database.DatabaseServer;
import org.dongjiang.suite.launch.Accounts;
import org.dongjiang.suite.launch.Program;
import org.dongjiang.suite.launch.SuiteConfig;
import org.dongjiang.suite.launch.SuiteException;

/** Loads the sample data. */
public final class SampleData {

    private static final List<String> FILES = List.of("funds.json", "industry-park.json", "livelihood.json");
    private static final String PREVIOUS = "{previous}";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int ERROR = 400;
    private static final Pattern TAKEN = Pattern.compile("\"(CODE_TAKEN|RECORD_REPEATED)\"");

    /** Stores which data were loaded into which database. */
    private final Path marker;

    private final String database;
    private final Caller caller;

    /** The id of the record that was loaded last. */
    private String previous = "";

    public SampleData(SuiteConfig config, Accounts accounts) {
        marker = config.home().resolve("sample-loaded");
        database = config.database().map(DatabaseServer::address).orElse("embedded");
        caller = new Caller(URI.create(config.url(Program.GATEWAY)), accounts);
    }

    /**
     * Loads what is not loaded yet.
     *
     * @return how many requests that took; 0 if these very data are loaded already
     * @throws SuiteException if one is refused
     */
    public int load() {
        try {
            var version = version() + " " + database;
            if (Files.exists(marker) && Files.readString(marker).equals(version)) {
                return 0;
            }
            int requests = 0;
            for (var file : FILES) {
                for (var chapter : JSON.readValue(bytes(file), Chapter[].class)) {
                    requests += load(chapter);
                }
            }
            Files.writeString(marker, version);
            return requests;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private int load(Chapter chapter) {
        for (var record : chapter.records()) {
            load(chapter, record);
        }
        return chapter.records().size() * (1 + chapter.then().size());
    }

    private void load(Chapter chapter, JsonNode record) {
        var body = text(record).replace(PREVIOUS, previous);
        var answer = caller.post(chapter.path(), chapter.role(), chapter.mediaType(), body, null);
        if (answer.statusCode() == CONFLICT && TAKEN.matcher(answer.body()).find()) {
            return; // Another person recorded it.
        }
        if (answer.statusCode() != CREATED) {
            throw refused(chapter.path(), record, answer.body());
        }
        var location = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
        previous = location.substring(location.lastIndexOf('/') + 1);
        var version = answer.headers().firstValue("ETag").orElse(null);
        for (var step : chapter.then()) {
            answer = step.patch() == null
                    ? caller.post(location + step.path(), step.role(), Caller.JSON_TYPE, text(step.body()), version)
                    : caller.patch(location + step.path(), step.role(), text(step.patch()), version);
            if (answer.statusCode() >= ERROR) {
                throw refused(chapter.path() + step.path(), record, answer.body());
            }
            // What is only proposed leaves the record as it is.
            if (answer.statusCode() != CREATED) {
                version = answer.headers().firstValue("ETag").orElse(null);
            }
        }
    }

    /** The body: a file is written as a JSON text, and sent without its quotes. */
    private static String text(JsonNode body) {
        if (body == null) {
            return "";
        }
        return body.isTextual() ? body.textValue() : body.toString();
    }

    private static SuiteException refused(String path, JsonNode record, String why) {
        return new SuiteException("sample data refused at " + path + " · 示例数据被拒: " + record + " " + why);
    }

    private static String version() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : FILES) {
                digest.update(bytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String file) throws IOException {
        try (var data = SampleData.class.getResourceAsStream(file)) {
            return data.readAllBytes();
        }
    }
}
