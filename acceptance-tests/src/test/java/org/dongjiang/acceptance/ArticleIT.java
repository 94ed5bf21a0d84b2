package org.dongjiang.acceptance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The article of 2018-09-18: the suite computes all its figures from its own books, and finds the misprinted one. */
@SuiteStory
class ArticleIT {

    /** The 35 figures as printed: the example of the README. */
    private static final Path PRINTED = Path.of("..", "docs", "examples", "published-figures-2018-09-18.json");

    /** The values that the article means, in its order; if it is vague (余, 多, 近), those of the sample data. */
    private static final List<String> MEANT = List.of(
            "415650000.00",
            "273790000.00",
            "47500000.00",
            "94360000.00",
            "234620000.00",
            "92000000.00",
            // Not of the article: the contributions and payments of all programmes.
            "460650000.00",
            "278320000.00",
            "8",
            "8",
            "57",
            "2",
            "38000000.00",
            "2000000.00",
            "23",
            "65",
            "43",
            "20",
            "17",
            "12480000.00",
            "77",
            "19477200000.00",
            "67",
            "87.01",
            "3",
            "2531000000.00",
            "9.60",
            "576000000.00",
            "10.09",
            "114000000.00",
            "54.30",
            "12",
            "12",
            "18",
            "22",
            "3000000.00",
            "50");

    @Test
    void the_overview_shows_every_figure() {
        RunningSuite.nobody()
                .get("/api/v1/overview?asOf=2018-09-18&partnership=baoan-longchuan")
                .then()
                .statusCode(200)
                .body("complete", equalTo(true), "partnership", equalTo("baoan-longchuan"))
                .body("pillars.figures.flatten().value", equalTo(MEANT));
    }

    /** The other partnership has figures of its own, and those of all have both. */
    @Test
    void the_overview_narrows_to_a_partnership() {
        var figures = Map.of(
                "park.enterprises", List.of("77", "3", "80"),
                "park.contracted-investment", List.of("19477200000.00", "150000000.00", "19627200000.00"),
                "park.promotion-budget", List.of("2000000.00", "300000.00", "2300000.00"),
                "park.gross-output", List.of("2531000000.00", "50000000.00", "2581000000.00"),
                "funds.households-visited", List.of("2", "4", "6"),
                "funds.demonstration-villages", List.of("57", "2", "59"),
                "livelihood.paired-institutions", List.of("12", "1", "13"));
        var asked = List.of("&partnership=baoan-longchuan", "&partnership=sample-nanshan-wuhua", "");
        for (int at = 0; at < asked.size(); at++) {
            var overview = RunningSuite.nobody()
                    .get("/api/v1/overview?asOf=2018-09-18" + asked.get(at))
                    .then()
                    .statusCode(200)
                    .body("complete", equalTo(true))
                    .extract()
                    .jsonPath();
            for (var figure : figures.entrySet()) {
                assertEquals(
                        figure.getValue().get(at),
                        overview.getString(
                                "pillars.figures.flatten().find { it.indicator == '" + figure.getKey() + "' }.value"),
                        figure.getKey() + asked.get(at));
            }
        }
        RunningSuite.nobody()
                .get("/api/v1/overview?partnership=nobody")
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_UNKNOWN"), "errors[0].pointer", equalTo("partnership"));
    }

    @Test
    void the_check_of_all_figures_as_printed_finds_one_slip() throws IOException {
        RunningSuite.nobody()
                .body(Files.readString(PRINTED))
                .post("/api/v1/figure-checks")
                .then()
                .statusCode(200)
                .body("verdicts", hasSize(35))
                .body("faults", contains("F02"))
                .body("agreeing", equalTo(34))
                .body("unknown", equalTo(0))
                .body("verdicts.find { it.id == 'F02' }.cause", equalTo("TEN_THOUSAND_SLIP"))
                .body("verdicts.find { it.id == 'F02' }.suggestedText", equalTo("2.7379亿元"))
                .body("verdicts.find { it.id == 'F02' }.partsMeetTotal", equalTo(true))
                .body("totals.id", contains("F01"));
    }

    @Test
    void the_check_of_the_corrected_article_finds_nothing() throws IOException {
        RunningSuite.nobody()
                .body(Files.readString(PRINTED).replace("2.7379万元", "2.7379亿元"))
                .post("/api/v1/figure-checks")
                .then()
                .body("faults", empty())
                .body("agreeing", equalTo(35))
                .body("totals.verdict", contains("AGREES"));
    }

    @Test
    void every_figure_changes_when_its_records_do_not_exist_yet() {
        RunningSuite.nobody()
                .get("/api/v1/overview?asOf=2010-01-01")
                .then()
                .statusCode(200)
                .body("pillars[0].figures[0].value", equalTo(null))
                .body("pillars[0].figures[0].reason", equalTo("NOTHING_RECORDED"))
                .body("pillars[1].figures.find { it.indicator == 'park.enterprises' }.value", equalTo(null))
                .body(
                        "pillars[1].figures.find { it.indicator == 'park.enterprises' }.reason",
                        equalTo("NOTHING_RECORDED"))
                .body("pillars[1].figures.find { it.indicator == 'park.agglomeration-ratio' }.value", equalTo(null));
    }

    @Test
    void loading_the_sample_again_changes_nothing() throws IOException {
        var lists = List.of(
                "funds/villages",
                "industry-park/enterprises",
                "industry-park/enterprise-visits",
                "livelihood/pairings");
        var before = lists.stream().map(ArticleIT::count).toList();
        Files.delete(Path.of("target", "suite", "sample-loaded"));
        assertEquals(762, RunningSuite.loadSample());
        assertEquals(before, lists.stream().map(ArticleIT::count).toList());
        assertEquals(0, RunningSuite.loadSample());
    }

    private static Map.Entry<String, Integer> count(String list) {
        var answer = RunningSuite.as("viewer").get("/api/v1/" + list + "?count=true&limit=1");
        return Map.entry(list, answer.jsonPath().getInt("total"));
    }
}
