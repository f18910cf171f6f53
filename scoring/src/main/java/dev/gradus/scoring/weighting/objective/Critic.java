package dev.gradus.scoring.weighting.objective;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.Affine;
import dev.gradus.scoring.internal.Correlations;
import dev.gradus.scoring.internal.Moments;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.internal.RowBlocks;
import dev.gradus.scoring.internal.Tolerance;
import dev.gradus.scoring.internal.Trusted;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.TiePolicy;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weights;
import java.util.Optional;

/** CRITIC: weights by spread and by conflict with the other criteria. */
final class Critic implements WeightingMethod {
    /** How the conflict between two criteria is measured. */
    enum Correlation {
        /** Of the values. */
        PEARSON,
        /** Of the ranks. */
        SPEARMAN
    }

    static final Parameter<Normalization> NORMALIZATION = Parameter.choice(
                    "normalization",
                    Normalization.MINMAX,
                    Normalization.all(),
                    Normalization::id,
                    "how columns are made comparable; minmax is Diakoulaki's, none takes the values as they are")
            .aliased("scale");

    static final Parameter<Boolean> DIRECTIONS = Parameter.flag(
                    "directions",
                    true,
                    "whether costs are turned into benefits before correlating, as Diakoulaki, scikit-criteria and JMcDM"
                            + " do; pymcdm and pyrepo do not")
            .aliased("directions_used");

    static final Parameter<Correlation> CORRELATION = Parameter.choice(
            "correlation", Correlation.PEARSON, Correlation.class, "how the conflict of two criteria is measured");

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "critic", "CRITIC", MethodFamily.OBJECTIVE_WEIGHTS)
            .summary("Weighs a criterion by its spread and by how little it agrees with the others.")
            .formula("C_j = s_j sum_k (1 - r_jk);  w_j = C_j / sum_k C_k")
            .citation("D. Diakoulaki, G. Mavrotas, L. Papayannakis, Determining objective weights in multiple criteria"
                    + " problems: the CRITIC method, Computers & Operations Research 22 (1995) 763-770")
            .use(
                    "When criteria overlap: of several that say the same, each gets less.",
                    "With few alternatives: correlations of three or four rows are chance.")
            .complexity("O(n m^2) time, O(n + m^2) memory")
            .properties(MethodProperty.NEEDS_MATRIX)
            .parameters(NORMALIZATION, DIRECTIONS, CORRELATION, DispersionWeights.DDOF)
            .details("deviation", "oneMinusCorr", "informationContent")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        Normalization normalization = parameters.get(NORMALIZATION);
        DecisionProblem directed = parameters.get(DIRECTIONS) ? problem : asBenefits(problem);
        int m = problem.criterionCount();
        int n = problem.alternativeCount();
        boolean isSpearman = parameters.get(CORRELATION) == Correlation.SPEARMAN;
        double[][] columns = new double[m][];
        double[] divisors = new double[m];
        for (int j = 0; j < m; j++) {
            // an affine normalisation stretches the deviation and may turn the correlation round, no more
            Optional<Affine> affine = Optional.of(normalization.of(directed, j))
                    .filter(Affine.class::isInstance)
                    .map(Affine.class::cast);
            divisors[j] = affine.map(Affine::divisor).orElse(1.0);
            columns[j] = affine.isPresent() ? Trusted.columns(directed)[j] : normalization.apply(directed, j);
        }
        Moments[] moments = new Moments[m];
        RowBlocks.forEachIndex(m, (long) n * m, j -> moments[j] = Moments.of(columns[j]));
        double scale = Math.sqrt((double) n / Math.max(1, n - parameters.get(DispersionWeights.DDOF)));
        double[] deviation = new double[m];
        double[] sign = new double[m];
        double[][] compared = new double[m][];
        for (int j = 0; j < m; j++) {
            deviation[j] = moments[j].deviation() / Math.abs(divisors[j]) * scale;
            sign[j] = Math.signum(divisors[j]);
            compared[j] =
                    isSpearman ? Ranks.of(columns[j], false, TiePolicy.AVERAGE, problem.alternatives()) : columns[j];
        }
        double[][] correlation = isSpearman ? Correlations.of(compared) : Correlations.of(compared, moments);
        double[][] conflict = new double[m][m];
        double[] information = new double[m];
        for (int j = 0; j < m; j++) {
            for (int k = 0; k < m; k++) {
                double disagreement = 1 - sign[j] * sign[k] * correlation[j][k];
                conflict[j][k] = j == k || disagreement < Tolerance.NOISE ? 0 : disagreement;
                information[j] += deviation[j] * conflict[j][k];
            }
        }
        if (m == 1) {
            information[0] = deviation[0]; // nothing to conflict with
        }
        return DataWeights.proportionalTo(
                information,
                Details.builder()
                        .put("deviation", deviation)
                        .put("oneMinusCorr", conflict)
                        .put("informationContent", information)
                        .build());
    }

    private static DecisionProblem asBenefits(DecisionProblem problem) {
        return DecisionProblem.ofColumns(
                problem.id(),
                problem.alternatives(),
                problem.criteria().stream()
                        .map(criterion -> ProblemCriterion.unweighted(criterion.id(), Direction.MAXIMIZE))
                        .toList(),
                problem.columns());
    }
}
