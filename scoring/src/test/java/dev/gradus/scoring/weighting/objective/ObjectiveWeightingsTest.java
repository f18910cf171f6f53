package dev.gradus.scoring.weighting.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.weighting.ConfiguredWeighting;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weightings;
import dev.gradus.scoring.weighting.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ObjectiveWeightingsTest {

    @Property(tries = 100)
    void weightsSumToOneAndDoNotDependOnTheOrderOfRows(@ForAll long seed) {
        Random random = new Random(seed);
        double[][] rows = positive(random, 1 + random.nextInt(7), 1 + random.nextInt(5));
        double[][] reversed = rows.clone();
        for (int i = 0; i < rows.length; i++) {
            reversed[i] = rows[rows.length - 1 - i];
        }
        for (WeightingMethod method : ObjectiveWeightings.all()) {
            double[] weights = weigh(method, rows).values();
            assertThat(Arrays.stream(weights).sum())
                    .as(method.descriptor().id())
                    .isCloseTo(1, within(1e-12));
            assertThat(Arrays.stream(weights).allMatch(weight -> weight >= 0 && weight <= 1 + 1e-15))
                    .isTrue();
            assertThat(weigh(method, reversed).values())
                    .as(method.descriptor().id())
                    .containsExactly(weights, within(1e-9));
        }
    }

    @Property(tries = 50)
    void constantCriteriaWeighNothing(@ForAll long seed) {
        double[][] rows = positive(new Random(seed), 5, 3);
        for (double[] row : rows) {
            row[1] = 7;
        }
        for (WeightingMethod method : ObjectiveWeightings.all()) {
            double weight = weigh(method, rows).values()[1];
            if (method.descriptor().id().equals("equal")) {
                assertThat(weight).isCloseTo(1 / 3.0, within(1e-15));
            } else {
                assertThat(weight).as(method.descriptor().id()).isZero();
            }
        }
    }

    @Test
    void whereNothingDiffersAllWeighTheSame() {
        double[][] rows = {{1, 2, 3}, {1, 2, 3}};
        for (WeightingMethod method : ObjectiveWeightings.all()) {
            Weights weights = weigh(method, rows);
            assertThat(weights.values())
                    .as(method.descriptor().id())
                    .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-15));
            assertThat(weights.warnings()).hasSize(method.descriptor().id().equals("equal") ? 0 : 1);
        }
    }

    @Test
    void criticDoesNotTakeTheRoundingOfAPerfectCorrelationForAConflict() {
        double[][] rows = {{1, 7.986, 0.001}, {0.001, 7, 1}, {1, 7.986, 0.001}};
        DecisionProblem agreeing = DecisionProblem.ofRows(
                "agreeing",
                List.of("a", "b", "c"),
                List.of(
                        ProblemCriterion.unweighted("price", Direction.MINIMIZE),
                        ProblemCriterion.unweighted("noise", Direction.MINIMIZE),
                        ProblemCriterion.unweighted("size", Direction.MAXIMIZE)),
                rows);
        Weights weights = Weightings.byId("critic").weigh(agreeing);
        assertThat(weights.values()).containsExactly(1 / 3.0, 1 / 3.0, 1 / 3.0);
        assertThat(weights.warnings()).singleElement().asString().contains("tells the alternatives apart");
    }

    @Test
    void magnitudesAtTheLimitsStayFinite() {
        double[][] rows = {{1e150, 2e-150, 5}, {3e150, 1e-150, 4}, {2e150, 7e-150, 9}};
        double[][] plain = {{1, 2, 5}, {3, 1, 4}, {2, 7, 9}};
        for (WeightingMethod method : ObjectiveWeightings.all()) {
            double[] weights = weigh(method, rows).values();
            if (!method.descriptor().id().equals("standard-deviation")) { // that one depends on units by design
                assertThat(weights)
                        .as(method.descriptor().id())
                        .containsExactly(weigh(method, plain).values(), within(1e-9));
            }
        }
    }

    @Property(tries = 100)
    void lossesSolveTheSystem(@ForAll long seed) {
        Random random = new Random(seed);
        int m = 2 + random.nextInt(5);
        double[][] loss = new double[m][m];
        for (double[] row : loss) {
            Arrays.setAll(row, j -> random.nextDouble());
        }
        double[] q = StationaryVector.of(loss);
        assertThat(Arrays.stream(q).sum()).isCloseTo(1, within(1e-12));
        for (int j = 0; j < m; j++) {
            double balance = 0;
            for (int i = 0; i < m; i++) {
                balance += i == j ? 0 : loss[j][i] * q[i] - loss[i][j] * q[j];
            }
            assertThat(balance).isCloseTo(0, within(1e-12));
        }
    }

    @Test
    void criteriaThatLoseNothingToEachOtherWeighTheSame() {
        assertThat(StationaryVector.of(new double[3][3]))
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-9));
        // the first loses nothing, the second loses to it: all weight goes to the first
        assertThat(StationaryVector.of(new double[][] {{0, 0.5}, {0, 0}})).containsExactly(1, 0);
    }

    @Property(tries = 50)
    void giniIsTheMeanDifference(@ForAll long seed) {
        double[][] rows = positive(new Random(seed), 6, 2);
        double[] gini = weigh(new GiniWeights(), rows).details().numbers("gini");
        for (int j = 0; j < 2; j++) {
            double differences = 0;
            double sum = 0;
            for (double[] a : rows) {
                sum += a[j];
                for (double[] b : rows) {
                    differences += Math.abs(a[j] - b[j]);
                }
            }
            assertThat(gini[j]).isCloseTo(differences / (2 * 6 * sum), within(1e-12));
        }
    }

    @Property(tries = 50)
    void angleIsThatOfTheArcCosine(@ForAll long seed) {
        double[][] rows = positive(new Random(seed), 4, 1);
        double[] column = Arrays.stream(rows).mapToDouble(row -> row[0]).toArray();
        double dot = Arrays.stream(column).sum() / 2;
        double norm = Math.sqrt(Arrays.stream(column).map(x -> x * x).sum());
        assertThat(weigh(new AngleWeights(), rows).details().numbers("angles")[0])
                .isCloseTo(Math.acos(dot / norm), within(1e-7));
    }

    /**
     * Whoever is best on the first criterion loses half of the second, whoever is best on the second three quarters of the
     * first: 3/4 of one weight is 1/2 of the other.
     */
    @Test
    void cilosWeighsWhatTheBestLose() {
        assertThat(weigh(new Cilos(), new double[][] {{1, 4}, {4, 2}}).values())
                .containsExactly(new double[] {0.4, 0.6}, within(1e-12));
        DecisionProblem mixed = DecisionProblem.ofRows(
                "p",
                List.of("A0", "A1"),
                List.of(
                        ProblemCriterion.unweighted("C0", Direction.MAXIMIZE),
                        ProblemCriterion.unweighted("C1", Direction.MINIMIZE)),
                new double[][] {{1, 1}, {4, 2}});
        assertThat(Weightings.byId("cilos").weigh(mixed).values())
                .as("a cost of 2 is half as good as one of 1")
                .containsExactly(new double[] {0.4, 0.6}, within(1e-12));
    }

    /** Shares of 1/4 and 3/4 have an entropy of 0.8113 bits, shares of 1/8 and 7/8 one of 0.5436. */
    @Test
    void entropyWeighsWhatIsNotEven() {
        assertThat(weigh(new EntropyWeights(), new double[][] {{1, 1}, {3, 7}}).values())
                .containsExactly(new double[] {0.188722 / 0.645158, 0.456436 / 0.645158}, within(1e-5));
    }

    /** Around 2 by 1 and around 4 by 3; mean differences of 1/2 and 3/4 of the mean. */
    @Test
    void dispersionIsRelativeToTheMean() {
        double[][] rows = {{1, 1}, {3, 7}};
        assertThat(weigh(new CoefficientOfVariation(), rows).values())
                .containsExactly(new double[] {0.4, 0.6}, within(1e-12));
        assertThat(weigh(new GiniWeights(), rows).values()).containsExactly(new double[] {0.4, 0.6}, within(1e-12));
    }

    /** Both conflict alike, so the deviations decide: of 0, 1/2, 1 and of 0, 0, 1 they are as the root of 3 to 2. */
    @Test
    void criticWeighsDeviationTimesConflict() {
        double[][] rows = {{3, 5}, {4, 5}, {5, 9}};
        DecisionProblem problem = problem(rows, Direction.MAXIMIZE);
        double[] expected = {Math.sqrt(3) / (2 + Math.sqrt(3)), 2 / (2 + Math.sqrt(3))};
        ConfiguredWeighting critic = Weightings.byId("critic");
        Weights population = critic.with("ddof", 0).weigh(problem);
        assertThat(population.values()).containsExactly(expected, within(1e-12));
        assertThat(population.details().numbers("deviation"))
                .containsExactly(new double[] {Math.sqrt(1 / 6.0), Math.sqrt(2 / 9.0)}, within(1e-12));
        assertThat(population.details().matrix("oneMinusCorr")[0])
                .containsExactly(new double[] {0, 1 - Math.sqrt(0.75)}, within(1e-12));
        Weights sample = critic.with("ddof", 1).weigh(problem);
        assertThat(sample.values()).containsExactly(expected, within(1e-12));
        assertThat(sample.details().numbers("deviation"))
                .containsExactly(new double[] {1 / 2.0, Math.sqrt(1 / 3.0)}, within(1e-12));
    }

    /**
     * By min / x the rows are 1, 1/3 and 1/2, 1. Without the second criterion the first row loses ln (1 + ln 3 / 2), without
     * the first the second row loses ln (1 + ln 2 / 2); nothing else changes anything. Blocks of rows do not, either.
     */
    @Test
    void merecWeighsWhatAnswersLoseWithoutACriterion() {
        double first = Math.log1p(Math.log(2) / 2);
        double second = Math.log1p(Math.log(3) / 2);
        double[] expected = {first / (first + second), second / (first + second)};
        double[][] rows = {{1, 3}, {2, 1}};
        assertThat(weigh(new Merec(), rows).values()).containsExactly(expected, within(1e-12));
        double[][] many = new double[2_600][];
        Arrays.setAll(many, i -> rows[i % 2]);
        assertThat(weigh(new Merec(), many).values()).containsExactly(expected, within(1e-12));
    }

    /** One criterion loses all of ln (1 + l); values that lie near each other lose no digit of it. */
    @Test
    void merecKeepsTheDigitsOfSmallEffects() {
        for (double x : new double[] {1 + 1e-9, 1.01, 1.2, 1.33, 1.34, 3, 1e200}) {
            double loss = Math.log(x);
            assertThat(weigh(new Merec(), new double[][] {{1}, {x}}).details().numbers("removalEffect")[0])
                    .as("1 and " + x)
                    .isCloseTo(Math.log1p(loss), within(4e-15 * (loss < 1e-6 ? 1e-3 : loss < 1 ? loss : 1)));
        }
    }

    @Test
    void merecIsItsFormulaForNearAndFarColumns() {
        double[][] rows = {{1, 10, 7}, {1.2, 90, 8}, {1.1, 2, 9}, {1.4, 30, 7.5}, {1.3, 1000, 8.5}};
        double[][] logs = new double[rows.length][3];
        double[] performance = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            logs[i] = new double[] {Math.log(rows[i][0]), Math.log(rows[i][1] / 2), Math.log(rows[i][2] / 7)};
            performance[i] = Math.log1p(Arrays.stream(logs[i]).sum() / 3);
        }
        double[] effect = new double[3];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < 3; j++) {
                double without = Arrays.stream(logs[i]).sum() - logs[i][j];
                effect[j] += Math.abs(Math.log1p(without / 3) - performance[i]);
            }
        }
        Weights weights = weigh(new Merec(), rows);
        assertThat(weights.details().numbers("performance")).containsExactly(performance, within(1e-13));
        assertThat(weights.details().numbers("removalEffect")).containsExactly(effect, within(1e-13));
    }

    @Test
    void entropyOfManyRowsIsThatOfItsDefinition() {
        int n = 5_001;
        double[][] rows = new double[n][2];
        for (int i = 0; i < n; i++) {
            rows[i][0] = 1 + i % 7;
            rows[i][1] = i % 3;
        }
        double[] diversity = new double[2];
        for (int j = 0; j < 2; j++) {
            int column = j;
            double sum = Arrays.stream(rows).mapToDouble(row -> row[column]).sum();
            double entropy = Arrays.stream(rows)
                    .mapToDouble(row -> row[column] / sum)
                    .filter(share -> share > 0)
                    .map(share -> -share * Math.log(share))
                    .sum();
            diversity[j] = 1 - entropy / Math.log(n);
        }
        double total = diversity[0] + diversity[1];
        double[] expected = {diversity[0] / total, diversity[1] / total};
        assertThat(weigh(new EntropyWeights(), rows).values()).containsExactly(expected, within(1e-9));
        for (double unit : new double[] {2e307, 1e-300}) { // sums that overflow, and shares of next to nothing
            double[][] scaled = Arrays.stream(rows)
                    .map(row -> new double[] {row[0] * unit, row[1] * unit})
                    .toArray(double[][]::new);
            assertThat(weigh(new EntropyWeights(), scaled).values())
                    .as("in units of " + unit)
                    .containsExactly(expected, within(1e-9));
        }
    }

    @Test
    void valuesThatAreNotDefinedAreRefused() {
        double[][] negative = {{1, -1}, {2, 3}};
        double[][] zero = {{1, 0}, {2, 3}};
        for (String id : List.of("entropy", "gini", "merec", "cilos", "idocriw")) {
            assertThatThrownBy(() -> weigh(Weightings.find(id).orElseThrow(), negative))
                    .isInstanceOf(ProblemException.class)
                    .extracting(e -> ((ProblemException) e).at())
                    .isEqualTo("values[0][1]");
        }
        assertThat(weigh(new EntropyWeights(), zero).values()[1]).isGreaterThan(0.5);
        assertThat(weigh(new GiniWeights(), zero).values()[1]).isGreaterThan(0.5);
        assertThatThrownBy(() -> weigh(new Merec(), zero)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> weigh(new CoefficientOfVariation(), new double[][] {{1, -1}, {2, 1}}))
                .hasMessageContaining("mean");
    }

    @Test
    void criticCountsDirectionsUnlessToldNot() {
        double[][] rows = {{1, 10, 3}, {2, 8, 9}, {3, 7, 4}};
        DecisionProblem costs = problem(rows, Direction.MINIMIZE);
        DecisionProblem benefits = problem(rows, Direction.MAXIMIZE);
        ConfiguredWeighting critic = Weightings.byId("critic");
        // turning a column around turns the sign of its correlations, so mixed directions differ
        DecisionProblem mixed = DecisionProblem.ofRows(
                "p",
                costs.alternatives(),
                List.of(
                        costs.criteria().get(0),
                        benefits.criteria().get(1),
                        benefits.criteria().get(2)),
                rows);
        assertThat(critic.weigh(mixed).values())
                .isNotEqualTo(critic.weigh(benefits).values());
        assertThat(critic.with("directions", false).weigh(mixed).values())
                .containsExactly(critic.weigh(benefits).values(), within(1e-15));
        assertThat(critic.weigh(problem(new double[][] {{1}, {2}}, Direction.MAXIMIZE))
                        .values())
                .containsExactly(1);
    }

    private static Weights weigh(WeightingMethod method, double[][] rows) {
        return ConfiguredWeighting.of(method).weigh(problem(rows, Direction.MAXIMIZE));
    }

    private static DecisionProblem problem(double[][] rows, Direction direction) {
        List<String> alternatives = new ArrayList<>();
        List<ProblemCriterion> criteria = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            alternatives.add("A" + i);
        }
        for (int j = 0; j < rows[0].length; j++) {
            criteria.add(ProblemCriterion.unweighted("C" + j, direction));
        }
        return DecisionProblem.ofRows("p", alternatives, criteria, rows);
    }

    private static double[][] positive(Random random, int n, int m) {
        double[][] rows = new double[n][m];
        for (double[] row : rows) {
            Arrays.setAll(row, j -> Math.exp(14 * random.nextDouble() - 7));
        }
        return rows;
    }
}
