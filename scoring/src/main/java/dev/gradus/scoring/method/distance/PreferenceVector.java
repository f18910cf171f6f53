package dev.gradus.scoring.method.distance;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.criterion.Direction;
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
import java.util.Arrays;
import java.util.Optional;

/** PVM: projection on a preference vector, and distances from it for criteria that should match it. */
final class PreferenceVector implements RankingMethod {
    static final Parameter<ImmutableList<String>> KINDS = Parameter.texts(
                    "kinds",
                    "for each criterion m (motivating: more is better), dm (demotivating), d (desirable: as near as"
                            + " possible to psi) or nd (non-desirable: as far as possible); without them m for benefits"
                            + " and dm for costs")
            .aliased("criterion_kinds", "criterion-kinds", "types")
            .optional();

    static final Parameter<double[]> PSI = Parameter.numbers(
                    "psi",
                    "the motivating or desirable values; without them the better quartile (m, dm) or the better extreme"
                            + " (d, nd) of the data")
            .optional();

    static final Parameter<double[]> PHI = Parameter.numbers(
                    "phi",
                    "the demotivating or non-desirable values; without them the worse quartile or extreme of the data")
            .optional();

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "pvm", "PVM (preference vector method)", MethodFamily.DISTANCE)
            .summary("Projects alternatives on the vector from unwanted to wanted values, and measures distances for"
                    + " criteria that should match a value.")
            .formula("x' = x / norm of the column, likewise psi', phi';  T = (psi' - phi') / |psi' - phi'|;"
                    + "  mu_v = sum over m, dm of (x'_j - phi'_j) T_j w_j;  mu_d, mu_nd = weighted distances"
                    + " sqrt(sum w_j^2 (x'_j - psi'_j)^2) over d, nd;"
                    + "  mu = (mu_v n_v - mu_d n_d + mu_nd n_nd) / m with the numbers of criteria of each kind")
            .citation("K. Nermend, The issue of multi-criteria and multi-dimensionality in decision support, in:"
                    + " Multi-Criteria and Multi-Dimensional Analysis in Decisions, Springer (2023),"
                    + " doi:10.1007/978-3-031-40538-9_1")
            .use(
                    "When some criteria have wanted values to match, and others should be as high or low as possible.",
                    "Where few examples to compare with matter: the method has one implementation known to us.")
            .complexity("O(nm + n log n) time, O(n) memory")
            .parameters(KINDS, PSI, PHI, WeightScale.PARAMETER)
            .properties(
                    MethodProperty.NEEDS_MATRIX,
                    MethodProperty.NEEDS_WEIGHTS,
                    MethodProperty.COMPENSATORY,
                    MethodProperty.SCALE_INVARIANT,
                    MethodProperty.DOMINANCE_MONOTONE,
                    MethodProperty.DUPLICATES_TIE,
                    MethodProperty.LINEAR_IN_WEIGHTS,
                    MethodProperty.WEIGHT_SCALE_INVARIANT)
            .details("muProjection", "muDesirable", "muNonDesirable", "psi", "phi")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        double[] weights = WeightScale.weights(problem, parameters);
        int m = weights.length;
        int n = problem.alternativeCount();
        Kind[] kinds = kinds(problem, parameters);
        double[] psi = PerCriterion.numbers(parameters, PSI, problem).orElseGet(() -> observed(problem, kinds, true));
        double[] phi = PerCriterion.numbers(parameters, PHI, problem).orElseGet(() -> observed(problem, kinds, false));
        double[] norms = new double[m];
        double[] preference = new double[m]; // psi' - phi', of which T is the direction
        for (int j = 0; j < m; j++) {
            double norm = Columns.norm(problem.column(j));
            norms[j] = norm == 0 ? 1 : norm; // a column of zeros stays one of zeros
            preference[j] = (psi[j] - phi[j]) / norms[j];
        }
        double length = Columns.norm(preference);
        double[] projection = new double[n];
        double[] desirable = new double[n];
        double[] nonDesirable = new double[n];
        double[] scores = new double[n];
        long countProjected = count(kinds, Kind.M) + count(kinds, Kind.DM);
        long countDesirable = count(kinds, Kind.D);
        long countNonDesirable = count(kinds, Kind.ND);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                double x = problem.value(i, j);
                double t = length == 0 ? 0 : preference[j] / length;
                double missed = weights[j] * (x - psi[j]) / norms[j];
                switch (kinds[j]) {
                    case M, DM -> projection[i] += weights[j] * ((x - phi[j]) / norms[j]) * t;
                    case D -> desirable[i] += missed * missed;
                    case ND -> nonDesirable[i] += missed * missed;
                }
            }
            desirable[i] = Math.sqrt(desirable[i]);
            nonDesirable[i] = Math.sqrt(nonDesirable[i]);
            scores[i] = (projection[i] * countProjected
                            - desirable[i] * countDesirable
                            + nonDesirable[i] * countNonDesirable)
                    / m;
        }
        return Scores.of(
                problem,
                scores,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("muProjection", projection)
                        .put("muDesirable", desirable)
                        .put("muNonDesirable", nonDesirable)
                        .put("psi", psi)
                        .put("phi", phi)
                        .build());
    }

    /** What is wanted of a criterion. */
    private enum Kind {
        M,
        DM,
        D,
        ND
    }

    private static long count(Kind[] kinds, Kind kind) {
        return Arrays.stream(kinds).filter(each -> each == kind).count();
    }

    private static Kind[] kinds(DecisionProblem problem, Parameters parameters) {
        Optional<ImmutableList<String>> words = PerCriterion.words(parameters, KINDS, problem);
        Kind[] kinds = new Kind[problem.criterionCount()];
        for (int j = 0; j < kinds.length; j++) {
            if (words.isEmpty()) {
                kinds[j] = problem.direction(j) == Direction.MAXIMIZE ? Kind.M : Kind.DM;
                continue;
            }
            String word = words.get().get(j);
            kinds[j] = switch (word) {
                case "m" -> Kind.M;
                case "dm" -> Kind.DM;
                case "d" -> Kind.D;
                case "nd" -> Kind.ND;
                default -> throw Parameter.wrong("method.params.kinds[%s]".formatted(j), word, "m, dm, d or nd");
            };
        }
        return kinds;
    }

    /** The wanted or unwanted values of the data: quartiles for projections, extremes for values to match. */
    private static double[] observed(DecisionProblem problem, Kind[] kinds, boolean wanted) {
        double[] values = new double[kinds.length];
        for (int j = 0; j < kinds.length; j++) {
            double[] x = problem.column(j);
            Arrays.sort(x);
            values[j] = switch (kinds[j]) {
                case M -> quantile(x, wanted ? 0.75 : 0.25);
                case DM -> quantile(x, wanted ? 0.25 : 0.75);
                case D -> wanted ? x[x.length - 1] : x[0];
                case ND -> wanted ? x[0] : x[x.length - 1];
            };
        }
        return values;
    }

    /** The quantile by linear interpolation between order statistics (Hyndman and Fan's type 7). */
    private static double quantile(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
