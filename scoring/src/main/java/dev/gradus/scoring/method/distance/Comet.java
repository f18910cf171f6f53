package dev.gradus.scoring.method.distance;

import dev.gradus.scoring.internal.Ranges;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** COMET: an expert compares characteristic objects once; alternatives are placed between them. */
final class Comet implements RankingMethod {
    static final Parameter<double[][]> VALUES = Parameter.structure(
                    "cvalues",
                    "list of ascending lists of numbers",
                    "for each criterion its characteristic values, ascending, the first and last of which bound all"
                            + " values; without them the smallest and largest of the data",
                    Comet::ascending)
            .aliased("characteristic-values")
            .optional();

    static final Parameter<String> EXPERT = Parameter.text(
            "expert",
            "topsis",
            "the id of the ranking method that stands in for the expert and ranks the characteristic objects (with"
                    + " min-max normalisation where it has the choice)");

    static final Parameter<double[][]> JUDGEMENTS = Parameter.matrix(
                    "judgements",
                    "a person's pairwise comparisons of the characteristic objects (last criterion changing fastest) in"
                            + " place of the method: 1 if the row is preferred, 0.5 if equal, 0 otherwise")
            .aliased("mej")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("comet", "COMET", MethodFamily.DISTANCE)
            .summary("Interpolates between characteristic objects whose order comes from an expert or another method.")
            .formula(
                    "SJ_o = sum of the judgements of object o;  P_o = (k - position of SJ_o) / (k - 1) over the k distinct"
                            + " values;  P_i = sum_o P_o prod_j mu_jo(x_ij), mu triangular between characteristic values")
            .citation("W. Salabun, The characteristic objects method: a new distance-based approach to multicriteria"
                    + " decision-making problems, Journal of Multi-Criteria Decision Analysis 22 (2015) 37-50")
            .use(
                    "When the list of alternatives changes: with given characteristic values nobody's score depends on"
                            + " who else is there, and an expert can judge objects instead of weights.",
                    "With many criteria: the objects multiply with each one.")
            .complexity("O(t m log t + n 2^m) time for t characteristic objects, O(t m) memory; t at most 200000")
            .parameters(VALUES, EXPERT, JUDGEMENTS)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("preferences")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        List<String> warnings = new ArrayList<>();
        CharacteristicObjects objects = new CharacteristicObjects(characteristicValues(problem, parameters, warnings));
        int[] ranks = parameters
                .find(JUDGEMENTS)
                .map(judgements -> Ranks.competition(sums(judgements, objects.count()), true))
                .orElseGet(() -> expertRanks(problem, objects, parameters.get(EXPERT)));
        double[] preferences = preferences(ranks);
        double[] scores = new double[problem.alternativeCount()];
        double[] point = new double[problem.criterionCount()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < point.length; j++) {
                point[j] = problem.value(i, j);
            }
            scores[i] = objects.interpolate(point, preferences);
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder().put("preferences", preferences).build(),
                warnings);
    }

    private static double[][] ascending(Object raw, String at) {
        List<?> lists = Parameter.list(raw, at);
        double[][] values = new double[lists.size()][];
        for (int j = 0; j < values.length; j++) {
            values[j] = Parameter.vector(lists.get(j), at + "[" + j + "]");
            for (int k = 1; k < values[j].length; k++) {
                if (values[j][k] <= values[j][k - 1]) {
                    throw Parameter.wrong(at + "[" + j + "]", Arrays.toString(values[j]), "ascending numbers");
                }
            }
            if (values[j].length == 0) {
                throw Parameter.wrong(at + "[" + j + "]", "empty", "at least one number");
            }
        }
        return values;
    }

    private static double[][] characteristicValues(
            DecisionProblem problem, Parameters parameters, List<String> warnings) {
        double[][] ends =
                Ranges.of(parameters.find(VALUES).map(Comet::ends), VALUES, problem, DESCRIPTOR.name(), warnings);
        return parameters
                .find(VALUES)
                .orElseGet(() -> Arrays.stream(ends)
                        .map(end -> end[0] == end[1] ? new double[] {end[0]} : end)
                        .toArray(double[][]::new));
    }

    private static double[][] ends(double[][] values) {
        return Arrays.stream(values)
                .map(steps -> new double[] {steps[0], steps[steps.length - 1]})
                .toArray(double[][]::new);
    }

    private static int[] expertRanks(DecisionProblem problem, CharacteristicObjects objects, String expert) {
        ConfiguredMethod method = RankingMethods.byId(expert);
        if (method.id().equals(DESCRIPTOR.id())) {
            throw Parameter.wrong("method.params.expert", expert, "a method other than COMET itself");
        }
        boolean choosesNormalization = method.method().descriptor().parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("normalization")
                        && parameter.choices().contains(Normalization.MINMAX.id()));
        if (choosesNormalization) {
            method = method.with("normalization", Normalization.MINMAX.id());
        }
        List<String> ids = IntStream.rangeClosed(1, objects.count())
                .mapToObj(o -> "CO" + o)
                .toList();
        return method.evaluate(DecisionProblem.ofColumns(problem.id(), ids, problem.criteria(), objects.columns()))
                .ranks();
    }

    private static double[] sums(double[][] judgements, int count) {
        double[] sums = new double[judgements.length];
        for (int o = 0; o < sums.length; o++) {
            if (sums.length != count || judgements[o].length != count) {
                throw Parameter.wrong(
                        "method.params.judgements",
                        "%s rows".formatted(sums.length),
                        "a square matrix over the %s characteristic objects".formatted(count));
            }
            for (int p = 0; p < count; p++) {
                if (judgements[o][p] + judgements[p][o] != 1) {
                    throw Parameter.wrong(
                            "method.params.judgements[%s][%s]".formatted(o, p),
                            judgements[o][p],
                            "judgements that add up to 1 with those the other way round");
                }
                sums[o] += judgements[o][p];
            }
        }
        return sums;
    }

    /** Distinct ranks spread evenly from 1 for the best to 0 for the worst; 1 where all are equal. */
    private static double[] preferences(int[] ranks) {
        int[] distinct = Arrays.stream(ranks).sorted().distinct().toArray();
        double[] preferences = new double[ranks.length];
        for (int o = 0; o < ranks.length; o++) {
            preferences[o] =
                    distinct.length == 1 ? 1 : 1 - Arrays.binarySearch(distinct, ranks[o]) / (distinct.length - 1.0);
        }
        return preferences;
    }
}
