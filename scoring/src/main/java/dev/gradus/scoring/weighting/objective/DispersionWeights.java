package dev.gradus.scoring.weighting.objective;

import dev.gradus.scoring.internal.Moments;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;

/** Weights in proportion to how far values spread: standard deviation or variance. */
final class DispersionWeights implements WeightingMethod {
    /** How spread is measured. */
    enum Measure {
        /** The standard deviation. */
        STANDARD_DEVIATION,
        /** Its square. */
        VARIANCE
    }

    static final Parameter<Integer> DDOF = Parameter.integer(
            "ddof", 1, 0, 1, "1 for the deviation of a sample, 0 for that of a population; the weights are the same");

    private final Measure measure;
    private final Parameter<Normalization> normalization;
    private final MethodDescriptor descriptor;

    DispersionWeights(Measure measure) {
        this.measure = measure;
        boolean squared = measure == Measure.VARIANCE;
        this.normalization = Parameter.choice(
                        "normalization",
                        squared ? Normalization.MINMAX : Normalization.NONE,
                        Normalization.all(),
                        Normalization::id,
                        "how columns are made comparable first; scikit-criteria and pymcdm take the standard deviation"
                                + " of the values as they are (none) and the variance after minmax")
                .aliased("scale");
        this.descriptor = MethodDescriptor.builder(
                        squared ? "variance" : "standard-deviation",
                        squared ? "Variance weights" : "Standard deviation weights",
                        MethodFamily.OBJECTIVE_WEIGHTS)
                .aliases(squared ? new String[] {"statistical-variance"} : new String[] {"std", "sd"})
                .summary("Weighs a criterion by the %s of its values."
                        .formatted(squared ? "variance" : "standard deviation"))
                .formula(
                        squared
                                ? "w_j = s_j^2 / sum_k s_k^2, s_j the deviation of the normalised column"
                                : "w_j = s_j / sum_k s_k, s_j the deviation of the normalised column")
                .citation(
                        squared
                                ? "R. V. Rao, B. K. Patel, A subjective and objective integrated multiple attribute decision"
                                        + " making method for material selection, Materials and Design 31 (2010) 4738-4747"
                                : "D. Diakoulaki, G. Mavrotas, L. Papayannakis, Determining objective weights in multiple"
                                        + " criteria problems: the CRITIC method, Computers & Operations Research 22 (1995)"
                                        + " 763-770")
                .use(
                        "When criteria on which the alternatives hardly differ should hardly count.",
                        "When importance is a matter of opinion: spread is not importance. Without a normalisation the"
                                + " criterion with the largest unit takes all.")
                .complexity("O(nm) time, O(n) memory")
                .properties(MethodProperty.NEEDS_MATRIX)
                .parameters(normalization, DDOF)
                .details("dispersion")
                .build();
    }

    @Override
    public MethodDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        int ddof = parameters.get(DDOF);
        double[] dispersion = new double[problem.criterionCount()];
        for (int j = 0; j < dispersion.length; j++) {
            double deviation = Moments.deviation(parameters.get(normalization).apply(problem, j), ddof);
            dispersion[j] = measure == Measure.VARIANCE ? deviation * deviation : deviation;
        }
        return DataWeights.proportionalTo(
                dispersion, Details.builder().put("dispersion", dispersion).build());
    }
}
