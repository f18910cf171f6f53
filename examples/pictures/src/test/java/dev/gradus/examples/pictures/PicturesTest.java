package dev.gradus.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.Criterion;
import dev.gradus.examples.pictures.Laptops.Laptop;
import dev.gradus.scoring.Ranker;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.Weight;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.robustness.Acceptability;
import dev.gradus.scoring.robustness.Smaa;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class PicturesTest {
    private static Map<String, String> all(Ranking<Laptop> ranking) {
        Pictures pictures = Laptops.pictures(ranking);
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        all.put("acceptability", pictures.acceptability(Laptops.shares(ranking)));
        all.put("stability", pictures.stability(Laptops.stability(ranking, 3), 3));
        pictures.waterfall(ranking.first().id()).ifPresent(picture -> all.put("waterfall", picture));
        String last = ranking.items().get(ranking.items().size() - 1).id();
        pictures.waterfall(ranking.first().id(), last).ifPresent(picture -> all.put("versus", picture));
        pictures.gaiaPlane().ifPresent(picture -> all.put("gaia", picture));
        pictures.parallelCoordinates().ifPresent(picture -> all.put("parallel", picture));
        return all.buildOrThrow();
    }

    @Test
    void everyPictureIsXmlOfOneWidthAndSaysWhatItIs() {
        Map<String, String> all = all(Laptops.five());

        assertThat(all).hasSize(6);
        all.forEach((name, picture) -> {
            Svg svg = Svg.of(picture);
            assertThat(svg.root().getAttribute("width")).as(name).isEqualTo("720");
            assertThat(svg.root().getAttribute("viewBox")).as(name).startsWith("0 0 720 ");
            assertThat(svg.root().getAttribute("role")).as(name).isEqualTo("img");
            assertThat(svg.all("title").get(0).getTextContent()).as(name).isNotBlank();
            assertThat(svg.description()).as(name).isNotBlank();
            assertThat(svg.texts()).as(name).contains(svg.all("title").get(0).getTextContent());
        });
    }

    @Test
    void nothingInAPictureIsRandomOrReachesIntoAPage() {
        all(Laptops.five())
                .forEach((name, picture) -> assertThat(picture)
                        .as(name)
                        .doesNotContain("<style", " id=", " class=", "url(", "script", "NaN", "Infinity"));
    }

    @Test
    void everyColourIsAColourAndEveryNumberHasAtMostTwoDecimals() {
        all(Laptops.five()).forEach((name, picture) -> {
            for (Element element : Svg.of(picture).all("*")) {
                assertThat(element.getAttribute("fill"))
                        .as(name)
                        .matches("|none|#[0-9A-Fa-f]{6}|rgb\\(\\d+,\\d+,\\d+\\)");
                for (String place : List.of("x", "y", "d", "transform", "x1", "width", "cx", "r")) {
                    assertThat(element.getAttribute(place)).as(name).doesNotContainPattern("\\.\\d{3}");
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptability", "gaia", "parallel"})
    void everyAlternativeIsNamedInFull(String picture) {
        Svg svg = Svg.of(all(Laptops.five()).get(picture));

        for (var item : Laptops.five().items()) {
            assertThat(svg.description()).contains(item.alternative().name());
        }
    }

    @Test
    void aCutNameIsWholeForTheReaderWhoPointsAtIt() {
        Svg svg = Svg.of(all(Laptops.five()).get("acceptability"));

        String cut = svg.texts().stream()
                .filter(text -> text.endsWith("…"))
                .findFirst()
                .orElseThrow();
        assertThat(cut).hasSize(34);
        assertThat(svg.tooltip(cut))
                .isEqualTo("2. A laptop whose maker could not stop before the name was long enough");
    }

    @Test
    void theSamePicturesInEveryLocaleAndTimeZone() {
        Map<String, String> here = all(Laptops.five());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(all(Laptops.five())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void ofTwoThatAreEachBestOnOneCriterionEitherIsFirstHalfOfTheTime() {
        Ranking<Laptop> ranking = Laptops.rank(
                List.of(new Laptop("long", 10, 900, 1), new Laptop("cheap", 5, 600, 1)), RankingMethods.weightedSum());
        // exact, so that half is half
        Acceptability shares = Smaa.of(
                        ranking.solution().method(), ranking.solution().problem(), List.of())
                .exact()
                .orElseThrow();
        String picture = Laptops.pictures(ranking).acceptability(shares);

        Svg svg = Svg.of(picture);
        assertThat(svg.texts()).containsSubsequence("1. cheap", "2. long");
        assertThat(svg.texts().stream().filter("50"::equals)).hasSize(4);
        assertThat(svg.description()).contains("cheap: rank 1 50 %, rank 2 50 %");
    }

    @Test
    void barsEndWhereTheAnswerChanges() {
        Ranking<Laptop> ranking = Laptops.rank(
                List.of(new Laptop("long", 10, 900, 1), new Laptop("cheap", 5, 600, 1)), RankingMethods.weightedSum());
        Svg svg = Svg.of(Laptops.pictures(ranking).stability(Laptops.stability(ranking, 3), 3));

        // hours 2 : price 3 : weight 1, the last of which is the same for both; they tie where hours weigh as much as
        // price
        assertThat(svg.description())
                .contains("battery hours, now 33.3 %: first place stays with 0–42.9 %; whole order stays with 0–42.9 %")
                .contains("what it costs, with everything one needs, now 50 %: first place stays with 40–100 %");
        double left = 185;
        double length = Plot.WIDTH - 185 - 95;
        double[] ends = svg.all("rect").stream()
                .filter(rect -> rect.getAttribute("fill").matches("rgb\\(86,180,233\\)|" + Palette.SKY))
                .mapToDouble(rect ->
                        Double.parseDouble(rect.getAttribute("x")) + Double.parseDouble(rect.getAttribute("width")))
                .toArray();
        assertThat(ends[0]).isCloseTo(left + 3.0 / 7 * length, within(0.02));
    }

    @Test
    void partsAreWrittenThatAddUpToTheScore() {
        Ranking<Laptop> ranking = Laptops.five();
        Svg svg = Svg.of(Laptops.pictures(ranking).waterfall("Sturdy").orElseThrow());

        double parts = svg.texts().stream()
                .filter(text -> text.matches("[+−]?\\d+(\\.\\d+)? \\(.*\\)"))
                .mapToDouble(
                        text -> Double.parseDouble(text.replaceAll(" .*", "").replace('−', '-')))
                .sum();
        double score = ranking.find("Sturdy").score().orElseThrow().guaranteed();
        assertThat(parts).isCloseTo(score, within(0.015));
        assertThat(svg.texts()).contains(Lines.number(score, 3));
        assertThat(svg.texts()).anyMatch(text -> text.contains("(unknown: the worst is assumed)"));
        assertThat(svg.description()).contains("how far the score may yet rise");
    }

    @Test
    void aDifferenceSpeaksForTheOneOrForTheOther() {
        Svg svg = Svg.of(
                Laptops.pictures(Laptops.five()).waterfall("Sturdy", "Slim").orElseThrow());

        assertThat(svg.texts())
                .contains("“Sturdy” against “Slim”")
                .anyMatch(text -> text.startsWith("+") && text.endsWith("(880 EUR against 1,490 EUR)"))
                .anyMatch(text -> text.startsWith("−") && text.endsWith("(10 against 11)"))
                .contains("difference");
    }

    @Test
    void whatIsUnknownLiesOnALineOfItsOwn() {
        Svg svg = Svg.of(Laptops.pictures(Laptops.five()).parallelCoordinates().orElseThrow());

        assertThat(svg.texts()).contains("unknown", "best", "worst", "640 EUR", "1,490 EUR", "0.9 kg", "3.1 kg");
        assertThat(svg.description())
                .contains("Sturdy: battery hours 10; what it costs, with everything one needs 880 EUR;"
                        + " weight unknown.");
    }

    @Test
    void whereLowerScoresAreBetterTheSignIsTurned() {
        Ranking<Laptop> ranking = Laptops.five(RankingMethods.byId("vikor"));
        assertThat(Laptops.pictures(ranking).waterfall(ranking.first().id()).orElseThrow())
                .contains("their sign is turned");
    }

    @Test
    void aMethodOfGaiaIsDrawnAsItAnswered() {
        Ranking<Laptop> ranking = Laptops.five(RankingMethods.byId("promethee-gaia"));
        assertThat(Laptops.pictures(ranking).gaiaPlane().orElseThrow())
                .isEqualTo(Laptops.pictures(Laptops.five(RankingMethods.byId("promethee-gaia")))
                        .gaiaPlane()
                        .orElseThrow())
                .contains("of all differences");
    }

    @Test
    void oneAlternativeCanBeDrawn() {
        Map<String, String> all =
                all(Laptops.rank(List.of(new Laptop("only", 5, 600, 1)), RankingMethods.weightedSum()));

        assertThat(all).containsOnlyKeys("acceptability", "stability", "waterfall", "versus", "parallel");
        all.values().forEach(Svg::of);
        assertThat(Svg.of(all.get("acceptability")).texts()).contains("1. only", "100");
    }

    @Test
    void equalAlternativesCanBeDrawn() {
        Map<String, String> all = all(Laptops.rank(
                List.of(new Laptop("one", 5, 600, 1), new Laptop("other", 5, 600, 1)), RankingMethods.weightedSum()));

        assertThat(all).as("nothing tells them apart in a plane").doesNotContainKey("gaia");
        all.values().forEach(Svg::of);
        assertThat(Svg.of(all.get("acceptability")).texts()).contains("1. one", "1. other");
        assertThat(Svg.of(all.get("versus")).texts()).contains("difference", "0");
    }

    @Test
    void oneCriterionCanBeDrawn() {
        Ranking<Laptop> ranking = Ranker.<Laptop>builder()
                .criterion(Criterion.maximize("hours", Laptop::hours), Weight.weight(1))
                .identifiedBy(Laptop::name)
                .method(RankingMethods.weightedSum())
                .build()
                .rank(List.of(new Laptop("a", 5, 0, 0), new Laptop("b", 6, 0, 0)));
        Map<String, String> all = all(ranking);

        assertThat(all).containsOnlyKeys("acceptability", "stability", "waterfall", "versus");
        all.values().forEach(Svg::of);
        assertThat(Svg.of(all.get("stability")).description()).contains("hours, now 100 %");
    }

    @Test
    void ofManyTheBestAreShownAndThePictureSaysSo() {
        Ranking<Laptop> ranking = Laptops.many(200);
        Pictures pictures = Laptops.pictures(ranking);
        Acceptability shares = Laptops.shares(ranking);

        Svg map = Svg.of(pictures.acceptability(shares));
        assertThat(String.join(" ", map.texts())).contains("The best 15 of 200 laptops are shown.");
        assertThat(map.texts())
                .contains("later")
                .filteredOn(text -> text.matches("\\d+\\. .*"))
                .hasSize(15);
        assertThat(Svg.of(pictures.gaiaPlane().orElseThrow()).texts()).contains("185 others");
        assertThat(String.join(
                        " ",
                        Svg.of(pictures.parallelCoordinates().orElseThrow()).texts()))
                .contains("Grey: the next 194 of 200 laptops.");
        assertThat(Svg.of(pictures.showing(3).acceptability(shares)).texts())
                .filteredOn(text -> text.matches("\\d+\\. .*"))
                .hasSize(3);
    }

    @Test
    void sharesOfRanksBeyondThoseShownComeTogether() {
        Ranking<Laptop> ranking = Laptops.five();
        Svg svg = Svg.of(Laptops.pictures(ranking).showing(2).acceptability(Laptops.shares(ranking)));

        for (String line : svg.description().lines().skip(1).toList()) {
            int sum = line.substring(line.lastIndexOf(':') + 1)
                    .replaceAll("rank \\d+|later|[%<, ]+", " ")
                    .strip()
                    .lines()
                    .flatMap(text -> List.of(text.split("\\s+")).stream())
                    .mapToInt(Integer::parseInt)
                    .sum();
            assertThat(sum).as(line).isBetween(99, 101);
        }
    }

    @Test
    void aSimulationOfOtherAlternativesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Laptops.pictures(Laptops.five()).acceptability(Laptops.shares(Laptops.many(3))))
                .withMessageContaining("the ranking about");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Laptops.pictures(Laptops.five()).showing(0))
                .withMessageContaining("0 alternatives");
    }

    @Test
    void namesThatNoXmlMayHoldAreDrawnWithoutWhatItMayNot() {
        Ranking<Laptop> ranking = Laptops.rank(
                List.of(new Laptop("a\u0000b\nc\uD800", 1, 2, 3), new Laptop("d", 2, 1, 3)),
                RankingMethods.weightedSum());

        all(ranking)
                .values()
                .forEach(picture -> assertThat(Svg.of(picture).description()).doesNotContain("\u0000"));
    }
}
