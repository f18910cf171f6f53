package dev.gradus.scoring.weighting.subjective;

import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.List;

/** FUCOM: full consistency method. */
final class Fucom implements WeightingMethod {
    static final Parameter<double[]> COMPARATIVE = Parameter.numbers(
                    "comparative-priorities",
                    "for each but the last criterion in order of importance, how many times more important it is than the"
                            + " next (at least 1)")
            .aliased("comparative_priorities", "phi")
            .optional();

    static final Parameter<double[]> PRIORITIES = Parameter.numbers(
                    "priorities",
                    "instead: for each criterion in order of importance its place on a scale on which the first has the"
                            + " smallest number, 1 by custom; the comparative priorities are ratios of neighbours")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "fucom", "FUCOM", MethodFamily.SUBJECTIVE_WEIGHTS)
            .summary("Weighs criteria by comparisons of each with the next in order of importance.")
            .formula("min chi subject to |w_k/w_{k+1} - phi_{k,k+1}| <= chi, |w_k/w_{k+2} - phi_{k,k+1} phi_{k+1,k+2}|"
                    + " <= chi; the chain of ratios w_k = phi_{k,k+1} w_{k+1} attains chi = 0")
            .citation("D. Pamucar, Z. Stevic, S. Sremac, A new model for determining weight coefficients of criteria in"
                    + " MCDM models: full consistency method (FUCOM), Symmetry 10 (2018) 393")
            .use(
                    "With few questions: m - 1 comparisons give the weights.",
                    "When answers should be checked: with m - 1 comparisons nothing can contradict.")
            .complexity("O(m) time and memory")
            .parameters(Statements.ORDER, COMPARATIVE, PRIORITIES)
            .details("phi", "chi")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        int[] order = Statements.order(problem, parameters);
        double[] phi = comparative(order.length, parameters);
        double[] weights = new double[order.length];
        double value = 1;
        for (int place = 0; place < order.length; place++) {
            value /= place == 0 ? 1 : phi[place - 1];
            weights[order[place]] = value;
        }
        double chi = 0;
        for (int k = 0; k < phi.length; k++) {
            double next = weights[order[k]] / weights[order[k + 1]];
            chi = Math.max(chi, Math.abs(next - phi[k]));
            if (k + 1 < phi.length) {
                double afterNext = weights[order[k]] / weights[order[k + 2]];
                chi = Math.max(chi, Math.abs(afterNext - phi[k] * phi[k + 1]));
            }
        }
        return Weights.proportionalTo(
                weights, Details.builder().put("phi", phi).put("chi", chi).build(), List.of());
    }

    private static double[] comparative(int m, Parameters parameters) {
        if (parameters.find(COMPARATIVE).isPresent()
                == parameters.find(PRIORITIES).isPresent()) {
            throw new ProblemException(
                    Code.MISSING,
                    Statements.place(COMPARATIVE.name()),
                    "Exactly one of 'comparative-priorities' and 'priorities' is needed.",
                    "give how many times more important each criterion is than the next.");
        }
        if (parameters.find(COMPARATIVE).isPresent()) {
            return Statements.ofLength(
                    m - 1, "criteria before the last", parameters.get(COMPARATIVE), COMPARATIVE.name(), 1);
        }
        double[] priorities =
                Statements.ofLength(m, "criteria", parameters.get(PRIORITIES), PRIORITIES.name(), Double.MIN_NORMAL);
        double[] phi = new double[m - 1];
        for (int k = 0; k < phi.length; k++) {
            phi[k] = priorities[k + 1] / priorities[k];
            if (phi[k] < 1) {
                throw Parameter.wrong(
                        "%s[%s]".formatted(Statements.place(PRIORITIES.name()), k + 1),
                        priorities[k + 1],
                        "a number of at least %s, that of the criterion before it".formatted(priorities[k]));
            }
        }
        return phi;
    }
}
