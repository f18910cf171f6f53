package dev.gradus.scoring.weighting.subjective;

import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.List;

/** SWARA: step-wise weight assessment ratio analysis. */
final class Swara implements WeightingMethod {
    static final Parameter<double[]> COEFFICIENTS = Parameter.numbers(
                    "coefficients",
                    "for the second to the last criterion in order of importance, how much more important the one before"
                            + " it is (0.2 for a fifth more)")
            .aliased("s");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "swara", "SWARA", MethodFamily.SUBJECTIVE_WEIGHTS)
            .summary("Weighs criteria by how much each is more important than the next.")
            .formula("k_1 = 1, k_j = s_j + 1;  q_1 = 1, q_j = q_{j-1} / k_j;  w_j = q_j / sum_k q_k")
            .citation("V. Kersuliene, E. K. Zavadskas, Z. Turskis, Selection of rational dispute resolution method by"
                    + " applying new step-wise weight assessment ratio analysis (SWARA), Journal of Business Economics"
                    + " and Management 11 (2010) 243-258")
            .use(
                    "With an expert who can order the criteria and compare neighbours.",
                    "When answers should be checked: every set of answers is consistent by construction.")
            .complexity("O(m) time and memory")
            .parameters(Statements.ORDER, COEFFICIENTS)
            .details("k", "q")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        int[] order = Statements.order(problem, parameters);
        double[] s = Statements.ofLength(
                order.length - 1, "criteria after the first", parameters.get(COEFFICIENTS), COEFFICIENTS.name(), 0);
        double[] k = new double[order.length];
        double[] q = new double[order.length];
        double value = 1;
        for (int place = 0; place < order.length; place++) {
            k[order[place]] = place == 0 ? 1 : s[place - 1] + 1;
            value /= k[order[place]];
            q[order[place]] = value;
        }
        return Weights.proportionalTo(
                q, Details.builder().put("k", k).put("q", q).build(), List.of());
    }
}
