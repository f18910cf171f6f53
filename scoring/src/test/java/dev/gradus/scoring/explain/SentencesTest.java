package dev.gradus.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.scoring.explain.CriterionShares.Settings;
import dev.gradus.scoring.explain.Sentences.Kept;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final String BUNDLE = "dev.gradus.scoring.explain.texts";
    private static final Sentences ENGLISH = Sentences.in("en").naming(Map.of("c0", "fees", "c1", "research"));
    private static final Sentences GERMAN = Sentences.in("de").naming(Map.of("c0", "Kosten", "c1", "Forschung"));

    private final DecisionProblem problem =
            CriterionSharesTest.problem(new double[][] {{0.2, 0.9}, {0.8, 0.7}, {0.1, 0.4}}, 0.5, 0.3, 0.2);
    private final ConfiguredMethod method = RankingMethods.weightedSum().with("normalization", "none");

    @Test
    void bothLanguagesSayTheSameThings() {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        ResourceBundle german = ResourceBundle.getBundle(BUNDLE, Locale.GERMAN);
        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(german.getString("place")).isNotEqualTo(english.getString("place"));
        for (String key : english.keySet()) {
            assertThat(places(german.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void argues() {
        Argument argument = Argument.of(problem, method, "a0", "a1");
        assertThat(ENGLISH.argument(argument))
                .isEqualTo("a1 is before a0 mainly because of fees, although a0 is ahead on research.");
        assertThat(GERMAN.argument(argument))
                .isEqualTo("a1 steht vor a0, vor allem wegen: Kosten; für a0 spricht jedoch: Forschung.");
        assertThat(ENGLISH.argument(Argument.of(problem, method, "a0", "a0"))).isEqualTo("a0 and a0 are level.");
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(ENGLISH.place("a", 2, 1250, OptionalDouble.of(0.61804)))
                .isEqualTo("a is in place 2 of 1,250 with a score of 0.618.");
        assertThat(GERMAN.place("a", 2, 1250, OptionalDouble.of(0.61804)))
                .isEqualTo("a steht mit der Punktzahl 0,618 auf Platz 2 von 1.250.");
        assertThat(GERMAN.stability("c0", 0.5, 0.123, 1, Kept.FIRST, true))
                .isEqualTo(
                        "Der erste Platz bleibt, solange das Gewicht von Kosten (jetzt 50\u00a0%) zwischen 12,3\u00a0%"
                                + " und 100\u00a0% liegt.");
        assertThat(ENGLISH.stability("c0", 0.5, 0.1, 0.6, Kept.ORDER, false))
                .endsWith("These bounds were found by search.");
    }

    @Test
    void doesNotDependOnThePlatform() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Sentences.in("en").place("a", 1, 2, OptionalDouble.of(1.5)))
                    .isEqualTo("a is in place 1 of 2 with a score of 1.5.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysWhatWouldChangeIt() {
        WeightChange change = WeightChange.of(problem, method, "a0", Goal.first(), Norm.L1);
        assertThat(ENGLISH.weightChange(change, problem.weightsById()))
                .startsWith("The smallest change of weights with which a0 would be first: fees from 50% to ")
                .endsWith(".");
        assertThat(GERMAN.valueChanges(ValueChanges.of(problem, method, "a0", Goal.before("a1")))
                        .get(0))
                .startsWith("a0 käme auf gleiche Höhe mit a1, wenn Kosten nicht 0,2, sondern ");
        assertThat(ENGLISH.shares(CriterionShares.of(problem, method, "a0", Outcome.rank(), Settings.DEFAULT)))
                .startsWith("If nothing counted, a0 would share place 1; it is moved to place 2 by fees +");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(ENGLISH.excluded(
                        "a",
                        List.of(
                                new Shortfall(
                                        "costs at most 60000 EUR", "costs 72000 EUR", OptionalDouble.of(12000), "EUR"),
                                new Shortfall("in English", "taught in French", OptionalDouble.empty(), ""))))
                .containsExactly(
                        "a is left out.",
                        "Required: costs at most 60000 EUR; but: costs 72000 EUR. It misses by 12,000 EUR.",
                        "Required: in English; but: taught in French.");
        assertThat(ENGLISH.gaps("a", 0.75, OptionalDouble.of(0.5), OptionalDouble.of(0.7)))
                .isEqualTo(
                        "Of what counts for a, 75% rests on known facts; what is not known could bring its score from"
                                + " 0.5 to 0.7.");
        assertThat(GERMAN.gaps("a", 1, OptionalDouble.empty(), OptionalDouble.empty()))
                .isEqualTo("Alles, was für a zählt, ist bekannt.");
    }

    @Test
    void knowsItsLanguages() {
        assertThatThrownBy(() -> Sentences.in("fr")).hasMessageContaining("Unknown language 'fr'");
    }
}
