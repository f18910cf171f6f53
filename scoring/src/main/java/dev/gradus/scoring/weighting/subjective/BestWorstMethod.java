package dev.gradus.scoring.weighting.subjective;

import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.Arrays;
import java.util.List;

/** BWM: comparisons of the best criterion with all and of all with the worst. */
final class BestWorstMethod implements WeightingMethod {
    /** What is minimised. */
    enum Model {
        /** The largest |w_B − a_Bj w_j| and |w_j − a_jW w_W|: one linear program, one solution. */
        LINEAR,
        /** The largest |w_B / w_j − a_Bj| and |w_j / w_W − a_jW|; of many solutions the centre. */
        NON_LINEAR
    }

    static final Parameter<String> BEST = Parameter.text(
            "best", "", "id of the most important criterion; the first that is compared as 1 where not given");

    static final Parameter<String> WORST = Parameter.text(
            "worst", "", "id of the least important criterion; the first that is compared as 1 where not given");

    static final Parameter<double[]> BEST_TO_OTHERS = Parameter.numbers(
                    "best-to-others",
                    "for each criterion how many times more important the best is, from 1 (itself) to 9")
            .aliased("best_to_others");

    static final Parameter<double[]> OTHERS_TO_WORST = Parameter.numbers(
                    "others-to-worst",
                    "for each criterion how many times more important it is than the worst, from 1 (itself) to 9")
            .aliased("others_to_worst");

    static final Parameter<Model> MODEL = Parameter.choice(
                    "model",
                    Model.LINEAR,
                    Model.class,
                    "linear is Rezaei 2016, with one solution; non-linear is Rezaei 2015, where the centre of the optimal"
                            + " intervals is taken (Rezaei 2016, section 3)")
            .synonyms(ImmutableMap.of(
                    "nonlinear", "non-linear",
                    "non-linear (min max absolute ratio deviation)", "non-linear",
                    "linear (min max absolute deviation)", "linear"));

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "bwm", "Best-worst method", MethodFamily.SUBJECTIVE_WEIGHTS)
            .summary("Weighs criteria by comparing the best with all and all with the worst.")
            .formula("linear: min xi subject to |w_B - a_Bj w_j| <= xi, |w_j - a_jW w_W| <= xi, sum w = 1;"
                    + "  non-linear: |w_B/w_j - a_Bj| <= xi, |w_j/w_W - a_jW| <= xi")
            .citation("J. Rezaei, Best-worst multi-criteria decision-making method: some properties and a linear model,"
                    + " Omega 64 (2016) 126-130; non-linear: Omega 53 (2015) 49-57")
            .use(
                    "With fewer comparisons than AHP and a check of consistency.",
                    "When best and worst criterion are in dispute.")
            .complexity("one linear program of m + 1 variables and 4m rows; non-linear 2m of them")
            .parameters(BEST, WORST, BEST_TO_OTHERS, OTHERS_TO_WORST, MODEL)
            .details("xi", "consistencyIndex", "consistencyRatio", "inputConsistencyRatio", "lower", "upper")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        double[] bestToOthers = Statements.perCriterion(problem, parameters, BEST_TO_OTHERS, 1);
        double[] othersToWorst = Statements.perCriterion(problem, parameters, OTHERS_TO_WORST, 1);
        int best = chosen(problem, parameters, BEST, bestToOthers, BEST_TO_OTHERS.name());
        int worst = chosen(problem, parameters, WORST, othersToWorst, OTHERS_TO_WORST.name());
        double direct = bestToOthers[worst];
        if (direct != othersToWorst[best]) {
            throw Parameter.wrong(
                    "%s[%s]".formatted(Statements.place(OTHERS_TO_WORST.name()), best),
                    othersToWorst[best],
                    "%s, as in 'best-to-others': both compare the best with the worst".formatted(direct));
        }
        BestWorstModel model = new BestWorstModel(best, worst, bestToOthers, othersToWorst);
        Details.Builder details = Details.builder();
        double[] weights;
        if (parameters.get(MODEL) == Model.LINEAR) {
            BestWorstModel.Solution solution = model.linear();
            weights = solution.weights();
            details.put("xi", solution.xi());
        } else {
            BestWorstModel.Intervals intervals = model.nonLinear();
            weights = intervals.centre();
            // the largest xi there can be for this comparison of best and worst (Rezaei 2015, table 1, in closed form)
            double largest = (1 + 2 * direct - Math.sqrt(1 + 8 * direct)) / 2;
            details.put("xi", intervals.xi())
                    .put("consistencyIndex", largest)
                    .put("consistencyRatio", largest == 0 ? 0 : intervals.xi() / largest)
                    .put("lower", intervals.lower())
                    .put("upper", intervals.upper());
        }
        details.put("inputConsistencyRatio", model.inputConsistencyRatio());
        return Weights.proportionalTo(weights, details.build(), List.of());
    }

    private static int chosen(
            DecisionProblem problem, Parameters parameters, Parameter<String> id, double[] comparisons, String name) {
        String given = parameters.get(id);
        if (!given.isEmpty()) {
            int column = Statements.column(problem, given, id.name());
            if (comparisons[column] != 1) {
                throw Parameter.wrong(
                        "%s[%s]".formatted(Statements.place(name), column),
                        comparisons[column],
                        "1, the comparison of '%s' with itself".formatted(given));
            }
            return column;
        }
        for (int j = 0; j < comparisons.length; j++) {
            if (comparisons[j] == 1) {
                return j;
            }
        }
        throw Parameter.wrong(Statements.place(name), Arrays.toString(comparisons), "1 for the criterion itself");
    }
}
