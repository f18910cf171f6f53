package dev.gradus.scoring.method.utility;

import dev.gradus.scoring.internal.Columns;
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
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.List;

/** PSI: weights of its own from how little the normalised columns vary. */
final class PreferenceSelectionIndex implements RankingMethod {
    /** Over what the preference variation is taken. */
    enum Variation {
        /** Over each criterion, as in the paper. */
        BY_CRITERION,
        /** Over each alternative, as in one library. */
        BY_ALTERNATIVE
    }

    static final Parameter<Variation> VARIATION = Parameter.choice(
            "variation",
            Variation.BY_CRITERION,
            Variation.class,
            "the variation of each criterion over the alternatives (Maniya and Bhatt), or of each alternative over its"
                    + " criteria (JMcDM), which weighs alternatives instead of criteria");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "psi", "PSI (preference selection index)", MethodFamily.VALUE)
            .summary("Adds up normalised values, weighted by how little each criterion varies; needs no weights.")
            .formula("R_ij = x_ij / max_j, costs min_j / x_ij;  PV_j = sum_i (R_ij - mean_j)^2;  Phi_j = 1 - PV_j;"
                    + "  psi_j = Phi_j / sum_j Phi_j;  I_i = sum_j R_ij psi_j")
            .citation("K. Maniya, M. G. Bhatt, A selection of material using a novel type decision-making method:"
                    + " Preference selection index method, Materials & Design 31 (2010) 1785-1789,"
                    + " doi:10.1016/j.matdes.2009.11.020")
            .use(
                    "When nobody can agree on weights and there are few alternatives.",
                    "With many alternatives: the variation is a sum over them, so beyond 1 a criterion counts"
                            + " negatively; and criteria that tell alternatives apart count least.")
            .complexity("O(nm) time, O(nm) memory")
            .parameters(VARIATION)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_POSITIVE_DATA,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DUPLICATES_TIE)
            .details("preferenceVariation", "deviation", "overallPreference")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        List<String> warnings = new ArrayList<>();
        boolean byCriterion = parameters.get(VARIATION) == Variation.BY_CRITERION;
        double[][] columns = Normalization.LINEAR.apply(problem);
        double[][] rows = rows(columns, problem.alternativeCount());
        double[][] lines = byCriterion ? columns : rows;
        double[] variation = new double[lines.length];
        double[] deviation = new double[lines.length];
        double total = 0;
        for (int k = 0; k < lines.length; k++) {
            double mean = Columns.mean(lines[k]);
            for (double r : lines[k]) {
                variation[k] += (r - mean) * (r - mean);
            }
            deviation[k] = 1 - variation[k];
            total += deviation[k];
            if (deviation[k] < 0) {
                warnings.add("The preference variation of '%s' exceeds 1, so it counts negatively."
                        .formatted(
                                byCriterion
                                        ? problem.criteria().get(k).id()
                                        : problem.alternatives().get(k)));
            }
        }
        if (Math.abs(total) < 1e-12) {
            throw new ProblemException(
                    Code.UNDEFINED,
                    "values",
                    "PSI divides by the sum of the deviations, which is 0 here.",
                    "use the weighting 'standard-deviation' or 'critic' with wsm.");
        }
        double[] overall = new double[deviation.length];
        for (int k = 0; k < overall.length; k++) {
            overall[k] = deviation[k] / total;
        }
        double[] scores = new double[rows.length];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                scores[i] += rows[i][j] * overall[byCriterion ? j : i];
            }
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("preferenceVariation", variation)
                        .put("deviation", deviation)
                        .put("overallPreference", overall)
                        .build(),
                warnings);
    }

    private static double[][] rows(double[][] columns, int n) {
        double[][] rows = new double[n][columns.length];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < n; i++) {
                rows[i][j] = columns[j][i];
            }
        }
        return rows;
    }
}
