package dev.gradus.scoring.method.utility;

import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.PerCriterion;
import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
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
import java.util.List;
import java.util.Optional;

/** RAFSI: values mapped between an anti-ideal and an ideal of one's own, so that ranks do not reverse. */
final class Rafsi implements RankingMethod {
    static final Parameter<double[]> IDEAL = Parameter.numbers(
                    "ideal", "for each criterion the ideal value; without them the best of the data")
            .optional();

    static final Parameter<double[]> ANTI_IDEAL = Parameter.numbers(
                    "anti-ideal", "for each criterion the anti-ideal value; without them the worst of the data")
            .aliased("anti_ideal")
            .optional();

    static final Parameter<Double> LOWEST = Parameter.number(
                    "n1",
                    1,
                    1e-9,
                    Double.POSITIVE_INFINITY,
                    "the number to which the lower end of each column is mapped")
            .aliased("n_i");

    static final Parameter<Double> HIGHEST = Parameter.number(
                    "n2k",
                    6,
                    1e-9,
                    Double.POSITIVE_INFINITY,
                    "how many times better the ideal is than the anti-ideal; the paper advises at least 6")
            .aliased("n_2k", "n2");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("rafsi", "RAFSI", MethodFamily.VALUE)
            .summary(
                    "Maps every column onto one interval between anti-ideal and ideal, and adds up the weighted parts.")
            .formula("f_ij maps the lower of anti-ideal and ideal to n1 and the higher to n2k, linearly;"
                    + "  s_ij = f_ij / (2 A) for benefits, H / (2 f_ij) for costs, with arithmetic mean A and harmonic mean"
                    + " H of n1 and n2k;  V_i = sum_j w_j s_ij")
            .citation("M. Zizovic, D. Pamucar, M. Albijanic, P. Chatterjee, I. Pribicevic, Eliminating rank reversal"
                    + " problem using a new multi-attribute model-the RAFSI method, Mathematics 8 (2020) 1015,"
                    + " doi:10.3390/math8061015")
            .use(
                    "When the list of alternatives changes: with an ideal and anti-ideal of one's own nobody's score"
                            + " depends on who else is there.",
                    "When costs should count in proportion: they enter as reciprocals.")
            .complexity("O(nm) time, O(n) memory")
            .parameters(IDEAL, ANTI_IDEAL, LOWEST, HIGHEST, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.TRANSLATION_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.IMPROVEMENT_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.LINEAR_IN_WEIGHTS,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        List<String> warnings = new ArrayList<>();
        double[] weights = WeightScale.weights(problem, parameters);
        Optional<double[]> ideal = PerCriterion.numbers(parameters, IDEAL, problem);
        Optional<double[]> antiIdeal = PerCriterion.numbers(parameters, ANTI_IDEAL, problem);
        if (ideal.isEmpty() || antiIdeal.isEmpty()) {
            warnings.add(
                    "Ideal or anti-ideal of RAFSI are not given, so they are the best and worst values of the data:"
                            + " adding or removing an alternative can change the order of the others.");
        }
        double n1 = parameters.get(LOWEST);
        double n2k = parameters.get(HIGHEST);
        if (n2k <= n1) {
            throw Parameter.wrong("method.params.n2k", n2k, "a number above n1 = " + n1);
        }
        double arithmetic = (n1 + n2k) / 2;
        double harmonic = 2 / (1 / n1 + 1 / n2k);
        double[] scores = new double[problem.alternativeCount()];
        for (int j = 0; j < weights.length; j++) {
            int column = j;
            double best = ideal.map(given -> given[column]).orElseGet(() -> Columns.best(problem, column));
            double worst = antiIdeal.map(given -> given[column]).orElseGet(() -> Columns.worst(problem, column));
            boolean benefit = Columns.isBenefit(problem, j);
            requireOrder(problem, j, best, worst, ideal.isPresent() || antiIdeal.isPresent());
            double low = Math.min(best, worst);
            double width = Math.max(best, worst) - low;
            for (int i = 0; i < scores.length; i++) {
                double place = width == 0 ? (benefit ? 1 : 0) : (problem.value(i, j) - low) / width;
                double f = n1 + (n2k - n1) * place;
                if (!benefit && f <= 0) {
                    throw Columns.undefined(
                            problem,
                            i,
                            j,
                            DESCRIPTOR.name(),
                            "costs from the ideal %s to the anti-ideal %s".formatted(best, worst),
                            "move the ideal so that no value lies far below it.");
                }
                scores[i] += weights[j] * (benefit ? f / (2 * arithmetic) : harmonic / (2 * f));
            }
        }
        return Scores.of(problem, scores, ScoreOrder.HIGHER_IS_BETTER, Details.none(), warnings);
    }

    private static void requireOrder(DecisionProblem problem, int j, double best, double worst, boolean given) {
        double lead = problem.direction(j).sign() * (best - worst);
        if (given && lead <= 0) {
            throw new ProblemException(
                    Code.INVALID,
                    "method.params.ideal[%s]".formatted(j),
                    "The ideal of '%s' is %s and its anti-ideal %s, which is not worse."
                            .formatted(problem.criteria().get(j).id(), best, worst),
                    "give an ideal that is better than the anti-ideal in the direction of the criterion.");
        }
    }
}
