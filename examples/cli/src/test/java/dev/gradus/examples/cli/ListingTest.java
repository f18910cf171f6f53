package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.examples.cli.Cli.Outcome;
import dev.gradus.scoring.method.RankingMethods;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ListingTest {
    @Test
    void everyMethodIsListed() {
        Outcome outcome = Cli.run("methods");
        assertThat(outcome.exitCode()).isZero();
        RankingMethods.all()
                .forEach(method -> assertThat(outcome.out())
                        .containsPattern("(?m)^" + method.descriptor().id() + " "));
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void everyMethodHasADocument() {
        List<Map<String, Object>> methods =
                Cli.objects(Cli.run("methods", "--format", "json").out());
        assertThat(methods).hasSameSizeAs(RankingMethods.all());
        for (Map<String, Object> method : methods) {
            assertThat(method)
                    .containsKeys(
                            "id", "name", "family", "formula", "citation", "parameters", "properties", "complexity");
        }
    }

    @Test
    void everyDefaultIsWrittenAsADocumentTakesIt() {
        Map<String, Object> topsis = Cli.objects(
                        Cli.run("methods", "topsis", "--format", "json").out())
                .get(0);
        assertThat(Cli.objects(topsis.get("parameters")).get(0))
                .containsEntry("name", "normalization")
                .containsEntry("default", "vector-same");
        RankingMethods.all()
                .forEach(method -> method.descriptor()
                        .parameters()
                        .forEach(parameter -> assertThat(
                                        parameter.writtenDefault().isPresent())
                                .as("%s %s", method.descriptor().id(), parameter.name())
                                .isEqualTo(parameter.defaultValue().isPresent())));
    }

    @Test
    void oneMethodInDetail() {
        Golden.check("methods-topsis.txt", Cli.run("methods", "topsis").out());
    }

    @Test
    void everyMethodAndWeightingCanBeDescribed() {
        for (String kind : List.of("methods", "weightings")) {
            for (Map<String, Object> one :
                    Cli.objects(Cli.run(kind, "--format", "json").out())) {
                Outcome outcome = Cli.run(kind, String.valueOf(one.get("id")));
                assertThat(outcome.exitCode()).isZero();
                assertThat(outcome.out()).contains("Formula\n", "Source\n", "When to use it\n", "When not\n");
            }
        }
    }

    @Test
    void topics() {
        Golden.check("topics.txt", Cli.run("topics").out());
        assertThat(Cli.objects(Cli.run("topics", "--format", "json").out()))
                .extracting(topic -> topic.get("id"))
                .contains(
                        "supervised-unsupervised-learning",
                        "deep-learning",
                        "nlp",
                        "reinforcement-learning",
                        "graphical-models",
                        "ethics-fairness",
                        "practice-capstone",
                        "computer-vision",
                        "math-stat-optimization",
                        "large-scale-data-systems");
    }
}
