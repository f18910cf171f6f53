package dev.gradus.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.explain.Audit.Settings;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.RandomProblems;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AuditTest {

    /** Under minmax, a2 stretches c0; without it a1 overtakes a0. */
    private final DecisionProblem reversing =
            CriterionSharesTest.problem(new double[][] {{1, 2, 9}, {2, 1.5, 1}}, 0.5, 0.5);

    @Test
    void findsRankReversals() {
        Audit audit = Audit.of(reversing, RankingMethods.weightedSum(), Settings.DEFAULT);
        int[] all = RankingMethods.weightedSum().evaluate(reversing).ranks();
        assertThat(audit.ranks().values()).containsExactly(all[0], all[1], all[2]);
        for (Removal removal : audit.removals()) {
            assertThat(removal.pairs()).hasSize(removal.reversals());
            int row = reversing.indexOf(removal.alternative());
            int[] rows = IntStream.range(0, 3).filter(i -> i != row).toArray();
            int[] after = RankingMethods.weightedSum()
                    .evaluate(Subproblem.rows(reversing, rows))
                    .ranks();
            boolean reversed = (all[rows[0]] - all[rows[1]]) * (after[0] - after[1]) < 0;
            assertThat(removal.reversals()).isEqualTo(reversed ? 1 : 0);
        }
    }

    @Property(tries = 30)
    void aMethodOnFixedScalesNeverReverses(@ForAll long seed) {
        DecisionProblem problem = RandomProblems.positive(seed);
        List<ProblemCriterion> fixed = problem.criteria().stream()
                .map(criterion -> criterion.withValue(
                        criterion.direction() == Direction.MAXIMIZE
                                ? ValueFunction.linear(0, 1000)
                                : ValueFunction.linear(1000, 0)))
                .toList();
        DecisionProblem valued =
                DecisionProblem.ofColumns(problem.id(), problem.alternatives(), fixed, problem.columns());
        Audit audit = Audit.of(valued, RankingMethods.weightedSum(), Settings.DEFAULT);
        assertThat(audit.removals()).allSatisfy(removal -> {
            assertThat(removal.reversals()).isZero();
            assertThat(removal.moved()).isZero();
            assertThat(removal.isFirstChanged()).isFalse();
        });
        assertThat(audit.additions()).hasSize(problem.alternativeCount() + 2);
        assertThat(audit.additions()).allSatisfy(addition -> {
            assertThat(addition.reversals()).isZero();
            assertThat(addition.moved()).isZero();
            assertThat(addition.isFirstChanged()).isFalse();
        });
    }

    /** The one that is best on everything widens the spread of no column; the copy neither; but TOPSIS goes by sums. */
    @Test
    void findsReversalsByOneMore() {
        DecisionProblem problem =
                CriterionSharesTest.problem(new double[][] {{1, 5, 8, 2, 7}, {9, 4, 1, 8, 3}}, 0.5, 0.5);
        ConfiguredMethod topsis = RankingMethods.topsis();
        int[] before = topsis.evaluate(problem).ranks();
        Audit audit = Audit.of(problem, topsis, Settings.DEFAULT);
        assertThat(audit.additions()).hasSize(7);
        for (Addition addition : audit.additions()) {
            int like = addition.kind() == Addition.Kind.COPY ? problem.indexOf(addition.like()) : -1;
            double[][] columns = new double[2][];
            for (int j = 0; j < 2; j++) {
                double[] column = Arrays.copyOf(problem.column(j), 6);
                column[5] = like >= 0
                        ? column[like]
                        : addition.kind() == Addition.Kind.BEST
                                ? Arrays.stream(problem.column(j)).max().orElseThrow()
                                : Arrays.stream(problem.column(j)).min().orElseThrow();
                columns[j] = column;
            }
            int[] after = topsis.evaluate(DecisionProblem.ofColumns(
                            "more", List.of("a0", "a1", "a2", "a3", "a4", "x"), problem.criteria(), columns))
                    .ranks();
            int reversals = 0;
            for (int a = 0; a < 5; a++) {
                for (int b = 0; b < 5; b++) {
                    reversals += before[a] < before[b] && after[a] > after[b] ? 1 : 0;
                }
            }
            assertThat(addition.reversals()).isEqualTo(reversals);
            assertThat(addition.pairs()).hasSize(reversals);
        }
        assertThat(audit.lines(Sentences.in("en")))
                .anySatisfy(line -> assertThat(line).startsWith("Adding "));
        assertThat(Json.write(audit.document())).contains("\"additions\":[{\"kind\":\"worst\",\"reversals\":");
    }

    @Test
    void findsWhatDoesNoWork() {
        DecisionProblem problem = CriterionSharesTest.problem(
                new double[][] {{1, 2, 3, 0}, {2, 4, 6.1, 0}, {9, 8, 1, 0}, {5, 5, 5, 5}}, 0.2, 0.2, 0.5, 0.1);
        Audit audit = Audit.of(problem, RankingMethods.weightedSum(), Settings.DEFAULT);
        assertThat(audit.correlated()).hasSize(1);
        assertThat(audit.correlated().get(0).one()).isEqualTo("c0");
        assertThat(audit.correlated().get(0).coefficient()).isCloseTo(1, within(1e-3));
        assertThat(audit.undecisive()).contains("c3").doesNotContain("c2");
        assertThat(audit.dominated()).containsExactly(new Audit.Domination("a3", "a0"));
        assertThat(audit.normalizations())
                .extracting(Variant::id)
                .contains("vector", "sum")
                .doesNotContain("minmax");
        assertThat(audit.methods())
                .extracting(Variant::id)
                .contains("topsis", "vikor", "promethee-2")
                .doesNotContain("wsm", "borda");
        assertThat(audit.methods())
                .anySatisfy(variant -> assertThat(variant.noAnswer()).isPresent());
        assertThat(audit.methods().stream()
                        .filter(variant -> variant.noAnswer().isEmpty())
                        .count())
                .isGreaterThan(20);
    }

    @Test
    void speaksAndWrites() {
        DecisionProblem problem = CriterionSharesTest.problem(
                new double[][] {{1, 2, 3, 0}, {2, 4, 6.1, 0}, {9, 8, 1, 0}, {5, 5, 5, 5}}, 0.2, 0.2, 0.5, 0.1);
        Audit audit = Audit.of(problem, RankingMethods.weightedSum(), Settings.DEFAULT);
        assertThat(audit.lines(Sentences.in("en")))
                .contains(
                        "Without c3 every rank would be the same.",
                        "a3 is no better than a0 on anything and worse on something.");
        assertThat(audit.lines(Sentences.in("de"))).contains("Ohne c3 wäre jeder Rang derselbe.");
        assertThat(Json.write(audit.document()))
                .contains("\"dominated\":[{\"alternative\":\"a3\",\"by\":\"a0\"}]")
                .isEqualTo(Json.write(Audit.of(problem, RankingMethods.weightedSum(), Settings.DEFAULT)
                        .document()));
    }

    @Test
    void saysWhatWasNotExamined() {
        Audit audit = Audit.of(reversing, RankingMethods.weightedSum(), new Settings(1, 2, 1));
        assertThat(audit.removals()).hasSize(1);
        assertThat(audit.notes())
                .containsExactly(
                        "Other methods and normalisations were tried on the best 2 of 3 alternatives.",
                        "Of 3 alternatives the best 1 were left out.");
        assertThatThrownBy(() -> new Settings(1, 1, 1)).hasMessageContaining("at least 2");
    }
}
