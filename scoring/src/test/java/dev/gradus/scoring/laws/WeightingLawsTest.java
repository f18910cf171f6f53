package dev.gradus.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.weighting.ConfiguredWeighting;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weightings;
import dev.gradus.scoring.weighting.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What every weighting of the registry keeps to. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class WeightingLawsTest {
    /** What people would say where criterion c0 comes first, then c1 and so on, whatever the order of columns. */
    private static final ImmutableMap<String, Function<DecisionProblem, Map<String, Object>>> EXAMPLES =
            ImmutableMap.<String, Function<DecisionProblem, Map<String, Object>>>builder()
                    .put("ahp", problem -> Map.of("comparisons", table(problem, (j, k) -> (double) k / j)))
                    .put("bwm", WeightingLawsTest::bestWorst)
                    .put("dematel", problem -> Map.of("influence", table(problem, WeightingLawsTest::influence)))
                    .put(
                            "fucom",
                            problem ->
                                    Map.of("order", names(problem), "comparative-priorities", neighbours(problem, 1.5)))
                    .put("rancom", problem -> Map.of("ranks", places(problem)))
                    .put("rank-reciprocal", problem -> Map.of("ranks", places(problem)))
                    .put("rank-sum", problem -> Map.of("ranks", places(problem)))
                    .put("roc", problem -> Map.of("ranks", places(problem)))
                    .put("srf", problem -> Map.of("positions", places(problem)))
                    .put("swara", problem -> Map.of("order", names(problem), "coefficients", neighbours(problem, 0.2)))
                    .put("swing", problem -> Map.of("points", places(problem)))
                    .buildOrThrow();

    @Provide
    Arbitrary<DecisionProblem> problems() {
        return Problems.positive();
    }

    private static List<Integer> places(DecisionProblem problem) {
        return problem.criteria().stream()
                .map(criterion -> 1 + Integer.parseInt(criterion.id().substring(1)))
                .toList();
    }

    private static List<String> names(DecisionProblem problem) {
        return IntStream.range(0, problem.criterionCount())
                .mapToObj(j -> "c" + j)
                .toList();
    }

    private static List<Double> neighbours(DecisionProblem problem, double each) {
        return Collections.nCopies(problem.criterionCount() - 1, each);
    }

    private static Map<String, Object> bestWorst(DecisionProblem problem) {
        int m = problem.criterionCount();
        return Map.of(
                "best-to-others",
                places(problem),
                "others-to-worst",
                places(problem).stream().map(place -> m + 1 - place).toList());
    }

    private static double influence(int j, int k) {
        return j == k ? 0 : 1 + (j + 2 * k) % 4;
    }

    @FunctionalInterface
    private interface OfPlaces {
        double of(int one, int other);
    }

    private static double[][] table(DecisionProblem problem, OfPlaces entry) {
        List<Integer> places = places(problem);
        return places.stream()
                .map(one -> places.stream()
                        .mapToDouble(other -> entry.of(one, other))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static Weights weigh(WeightingMethod weighting, DecisionProblem problem) {
        ConfiguredWeighting configured = ConfiguredWeighting.of(weighting);
        Map<String, Object> example = EXAMPLES.getOrDefault(
                        weighting.descriptor().id(), any -> Map.of())
                .apply(problem);
        for (Map.Entry<String, Object> entry : example.entrySet()) {
            configured = configured.with(entry.getKey(), entry.getValue());
        }
        return configured.weigh(problem);
    }

    /** The weights, or empty where the weighting is not defined for these values and says where. */
    private static Optional<Weights> weighIfDefined(WeightingMethod weighting, DecisionProblem problem) {
        try {
            return Optional.of(weigh(weighting, problem));
        } catch (ProblemException e) {
            assertThat(e.code()).as(e.getMessage()).isEqualTo(Code.UNDEFINED);
            assertThat(e.at()).as(e.getMessage()).isNotEmpty();
            assertThat(e.getMessage()).contains("\nMaybe ");
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Law {
        void check(WeightingMethod weighting) throws Exception;
    }

    /** Checks all weightings and names every one that fails. */
    private static void all(DecisionProblem problem, Law law) {
        List<String> failures = new ArrayList<>();
        for (WeightingMethod weighting : Weightings.all()) {
            try {
                if (problem.criterionCount() > 1 || !weighting.descriptor().id().equals("dematel")) {
                    law.check(weighting); // a single criterion influences nothing
                }
            } catch (Exception | AssertionError e) {
                failures.add(weighting.descriptor().id() + ": " + e);
            }
        }
        assertThat(failures)
                .as(() -> "on " + problem.criteria() + Arrays.deepToString(problem.columns()))
                .isEmpty();
    }

    private static void requireWeights(double[] weights, int m) {
        assertThat(weights).hasSize(m);
        assertThat(Arrays.stream(weights).boxed()).allMatch(weight -> weight >= 0 && weight <= 1);
        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-9));
    }

    @Property
    void givesSharesForEveryProblemOfPositiveNumbers(@ForAll("problems") DecisionProblem problem) {
        all(problem, weighting -> {
            Weights weights = weigh(weighting, problem);
            requireWeights(weights.values(), problem.criterionCount());
            assertThat(weighting.descriptor().details())
                    .containsAll(weights.details().asMap().keySet());
        });
    }

    @Property
    void doesNotDependOnTheOrderOfAlternatives(@ForAll("problems") DecisionProblem problem, @ForAll Random random) {
        int[] order = shuffled(problem.alternativeCount(), random);
        all(
                problem,
                weighting -> assertThat(
                                weigh(weighting, Problems.rows(problem, order)).values())
                        .containsExactly(weigh(weighting, problem).values(), within(1e-7)));
    }

    @Property
    void followsTheOrderOfCriteria(@ForAll("problems") DecisionProblem problem, @ForAll Random random) {
        int[] order = shuffled(problem.criterionCount(), random);
        all(problem, weighting -> {
            double[] weights = weigh(weighting, problem).values();
            assertThat(weigh(weighting, Problems.criteria(problem, order)).values())
                    .containsExactly(
                            Arrays.stream(order).mapToDouble(j -> weights[j]).toArray(), within(1e-7));
        });
    }

    @Property
    void takesHugeAndTinyNumbersOrSaysWhere(@ForAll("problems") DecisionProblem problem, @ForAll Random random) {
        for (DoubleUnaryOperator change : List.<DoubleUnaryOperator>of(
                x -> x * 1e150, x -> x * 1e-150, x -> random.nextBoolean() ? x * 1e150 : x * 1e-150, x -> -x, x -> 0)) {
            DecisionProblem changed = problem;
            for (int j = 0; j < problem.criterionCount(); j++) {
                changed = Problems.map(changed, j, change);
            }
            DecisionProblem extreme = changed;
            all(
                    extreme,
                    weighting -> weighIfDefined(weighting, extreme)
                            .ifPresent(weights -> requireWeights(weights.values(), problem.criterionCount())));
        }
    }

    @Property(tries = 20)
    void givesTheSameBitsOnTwoThreads(@ForAll("problems") DecisionProblem problem) throws Exception {
        String alone = bits(problem);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<String> one = threads.submit(() -> bits(problem));
            Future<String> other = threads.submit(() -> bits(problem));
            assertThat(one.get()).isEqualTo(alone);
            assertThat(other.get()).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String bits(DecisionProblem problem) {
        return Weightings.all().stream()
                .filter(weighting -> weighIfDefined(weighting, problem).isPresent())
                .map(weighting -> weighting.descriptor().id()
                        + Arrays.toString(weigh(weighting, problem).values()))
                .collect(Collectors.joining());
    }

    private static int[] shuffled(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return Ints.toArray(order);
    }
}
