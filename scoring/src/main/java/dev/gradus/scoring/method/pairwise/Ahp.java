package dev.gradus.scoring.method.pairwise;

import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.AhpTerms;
import dev.gradus.scoring.internal.Numbered;
import dev.gradus.scoring.internal.PairwiseComparisons;
import dev.gradus.scoring.internal.RandomIndex;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** AHP: criteria and, under each criterion, alternatives are compared in pairs. */
final class Ahp implements RankingMethod {
    /** How local priorities are put together. */
    enum Synthesis {
        /** Priorities under a criterion sum to one. */
        DISTRIBUTIVE,
        /** The best under a criterion has priority one. */
        IDEAL
    }

    static final Parameter<double[][]> CRITERIA_COMPARISONS = Parameter.matrix(
                    "criteria-comparisons",
                    "for each pair of criteria how many times more important the row is; the weights of the criteria where"
                            + " not given")
            .aliased("criteria_comparisons")
            .optional();

    static final Parameter<List<double[][]>> ALTERNATIVE_COMPARISONS = Parameter.<List<double[][]>>structure(
                    "alternative-comparisons",
                    "list of matrices, one for each criterion",
                    "for each pair of alternatives how many times better the row is on the criterion; reciprocal, ones on"
                            + " the diagonal",
                    Ahp::matrices)
            .aliased("alternative_comparisons");

    static final Parameter<Synthesis> SYNTHESIS = Parameter.choice(
            "synthesis",
            Synthesis.DISTRIBUTIVE,
            Synthesis.class,
            "distributive is Saaty's first form; ideal keeps ranks when a copy of an alternative joins");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "ahp", "Analytic hierarchy process", MethodFamily.PAIRWISE)
            .summary("Compares criteria and alternatives in pairs and adds up the priorities that follow.")
            .formula(
                    "s_i = sum_j w_j p_ij, w and p_j priorities of comparison matrices; ideal: p_ij / max_i p_ij, and s"
                            + " divided by its sum")
            .citation("T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill (1980)")
            .use(
                    "With few alternatives whose merits are judged, not measured.",
                    "When values are measured, or alternatives are many: n (n - 1) / 2 comparisons under every criterion.")
            .complexity("O(m n^2 + m^2) time for each step of the power method")
            .parameters(
                    CRITERIA_COMPARISONS,
                    ALTERNATIVE_COMPARISONS,
                    AhpTerms.DERIVATION,
                    SYNTHESIS,
                    AhpTerms.RANDOM_INDEX)
            .details("criteriaWeights", "localPriorities", "consistencyRatio", "consistencyRatios")
            .largestProblem(1_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        List<double[][]> rows = parameters.get(ALTERNATIVE_COMPARISONS);
        Optional<PairwiseComparisons> criteria = parameters
                .find(CRITERIA_COMPARISONS)
                .map(matrix -> PairwiseComparisons.of(matrix, "method.params.criteria-comparisons"));
        double[] weights = criteria.map(matrix -> matrix.priorities(parameters.get(AhpTerms.DERIVATION)))
                .orElseGet(problem::weights);
        requireCounts(problem, rows, weights.length);
        int n = problem.alternativeCount();
        double[] scores = new double[n];
        double[][] local = new double[n][weights.length];
        List<PairwiseComparisons> compared = new ArrayList<>();
        for (int j = 0; j < weights.length; j++) {
            PairwiseComparisons matrix =
                    PairwiseComparisons.of(rows.get(j), "method.params.alternative-comparisons[%s]".formatted(j));
            compared.add(matrix);
            double[] priorities = matrix.priorities(parameters.get(AhpTerms.DERIVATION));
            double unit = parameters.get(SYNTHESIS) == Synthesis.IDEAL
                    ? Arrays.stream(priorities).max().orElseThrow()
                    : 1;
            for (int i = 0; i < n; i++) {
                local[i][j] = priorities[i] / unit;
                scores[i] += weights[j] * local[i][j];
            }
        }
        double sum = Arrays.stream(scores).sum();
        Details.Builder details =
                Details.builder().put("criteriaWeights", weights).put("localPriorities", local);
        List<String> warnings = consistency(details, criteria, compared, parameters.get(AhpTerms.RANDOM_INDEX));
        return Scores.of(
                problem,
                Arrays.stream(scores).map(score -> score / sum).toArray(),
                ScoreOrder.HIGHER_IS_BETTER,
                details.build(),
                warnings);
    }

    @Override
    public List<String> alternativesIn(Parameters parameters) {
        return Numbered.alternatives(parameters.get(ALTERNATIVE_COMPARISONS).stream()
                .mapToInt(matrix -> matrix.length)
                .findFirst()
                .orElse(0));
    }

    private static List<String> consistency(
            Details.Builder details,
            Optional<PairwiseComparisons> criteria,
            List<PairwiseComparisons> compared,
            RandomIndex table) {
        List<String> warnings = new ArrayList<>();
        criteria.ifPresent(matrix -> {
            OptionalDouble ratio = matrix.consistencyRatio(table);
            if (ratio.isPresent()) {
                details.put("consistencyRatio", ratio.getAsDouble());
                warnIfHigh(warnings, "criteria", ratio.getAsDouble());
            } else {
                warnings.add(beyond(table, matrix.size() + " criteria"));
            }
        });
        double[] ratios = compared.stream()
                .map(matrix -> matrix.consistencyRatio(table))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        if (ratios.length == compared.size()) {
            details.put("consistencyRatios", ratios);
            for (int j = 0; j < ratios.length; j++) {
                warnIfHigh(warnings, "alternatives under criterion " + (j + 1), ratios[j]);
            }
        } else {
            warnings.add(beyond(table, compared.get(0).size() + " alternatives"));
        }
        return warnings;
    }

    private static String beyond(RandomIndex table, String compared) {
        return "The random-index table %s ends before %s; there is no consistency ratio."
                .formatted(Names.idOf(table), compared);
    }

    private static void warnIfHigh(List<String> warnings, String what, double ratio) {
        if (ratio > 0.1) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "The comparisons of %s are inconsistent: the consistency ratio is %.3g, above 0.1.",
                    what,
                    ratio));
        }
    }

    private static void requireCounts(DecisionProblem problem, List<double[][]> rows, int criteria) {
        if (criteria == 0) {
            throw new ProblemException(
                    Code.MISSING,
                    "method.params.alternative-comparisons",
                    "There is no criterion under which alternatives are compared.",
                    "give one matrix for each criterion, and the criteria or their comparisons.");
        }
        if (problem.criterionCount() != 0 && problem.criterionCount() != criteria) {
            throw new ProblemException(
                    Code.INVALID,
                    "method.params.criteria-comparisons",
                    "%s criteria are compared; the problem has %s.".formatted(criteria, problem.criterionCount()));
        }
        if (rows.size() != criteria) {
            throw Parameter.wrong(
                    "method.params.alternative-comparisons",
                    "a list of %s matrices".formatted(rows.size()),
                    "one matrix for each of the %s criteria".formatted(criteria));
        }
        for (int j = 0; j < criteria; j++) {
            if (rows.get(j).length != problem.alternativeCount()) {
                throw Parameter.wrong(
                        "method.params.alternative-comparisons[%s]".formatted(j),
                        "a matrix of %s rows".formatted(rows.get(j).length),
                        "a row for each of the %s alternatives".formatted(problem.alternativeCount()));
            }
        }
    }

    private static List<double[][]> matrices(Object raw, String at) {
        List<?> items = Parameter.list(raw, at);
        List<double[][]> matrices = new ArrayList<>();
        for (int k = 0; k < items.size(); k++) {
            List<?> rows = Parameter.list(items.get(k), "%s[%s]".formatted(at, k));
            double[][] matrix = new double[rows.size()][];
            for (int i = 0; i < matrix.length; i++) {
                matrix[i] = Parameter.vector(rows.get(i), "%s[%s][%s]".formatted(at, k, i));
            }
            matrices.add(matrix);
        }
        return List.copyOf(matrices);
    }
}
