package dev.gradus.scoring.method.optimization;

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
import dev.gradus.scoring.method.outranking.CriterionThresholds;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** SIMUS: each criterion in turn is the objective of a linear programme that the others constrain. */
final class Simus implements RankingMethod {
    /** Which of the two final scores ranks. */
    enum RankBy {
        /** Sum of the shares times the share of stages in which an alternative takes part. */
        PARTICIPATION,
        /** Dominance minus subordination. */
        DOMINANCE
    }

    static final Parameter<CriterionThresholds> LIMITS = CriterionThresholds.parameter(
            "b",
            "for each criterion the right-hand side of its constraint (at most b for benefits, at least b for costs);"
                    + " where null, its largest value, for costs its smallest");

    static final Parameter<RankBy> RANK_BY = Parameter.choice(
                    "rank-by",
                    RankBy.PARTICIPATION,
                    RankBy.class,
                    "the first or the second method of the source; both are reported")
            .aliased("rank_by");

    /** Shares below this are the solver's rounding. */
    private static final double NOTHING = 1e-9;

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("simus", "SIMUS", MethodFamily.VALUE)
            .summary("Solves one linear programme per criterion and scores alternatives by their shares in the optima.")
            .formula(
                    "stage j: optimise sum_i x_ij z_i subject to sum_i x_ik z_i <= b_k for benefits k, >= b_k for costs k,"
                            + " k other than j, z >= 0;  s_ji = z_i / sum z;  method 1: sum_j s_ji times the share of stages with"
                            + " s_ji > 0;  method 2: sum_j sum_k (s_ji - s_jk)")
            .citation("N. Munier, A Strategy for Using Multicriteria Analysis in Decision-Making, Springer (2011)")
            .use(
                    "To find alternatives that take part in the optima of many criteria, without weights.",
                    "With many alternatives: a stage's optimum holds few of them, so most get 0; and where an optimum is"
                            + " not unique, the solver's choice decides.")
            .complexity("m linear programmes of n variables and m - 1 constraints")
            .parameters(LIMITS, RANK_BY)
            .properties(MethodProperty.NEEDS_MATRIX, MethodProperty.DUPLICATES_TIE)
            .details("method1Score", "method2Score", "stageResults")
            .largestProblem(2_000)
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        List<String> warnings = new ArrayList<>();
        int n = problem.alternativeCount();
        int m = problem.criterionCount();
        double[] limits = limits(problem, parameters);
        DistinctRows rows = new DistinctRows(problem);
        double[][] stages = new double[m][n];
        for (int j = 0; j < m; j++) {
            Columns.requireNotNegative(
                    problem, j, DESCRIPTOR.name(), "shift the column so that its values are at least 0.");
            Optional<double[]> optimum = solve(problem, rows, limits, j);
            if (optimum.isEmpty()) {
                warnings.add("The stage of '%s' has no finite optimum, so it gives nobody a share."
                        .formatted(problem.criteria().get(j).id()));
            } else {
                stages[j] = rows.spread(optimum.get());
            }
        }
        double[] participation = new double[n];
        double[] dominance = new double[n];
        for (int i = 0; i < n; i++) {
            int stagesTaken = 0;
            double shares = 0;
            for (double[] stage : stages) {
                shares += stage[i];
                stagesTaken += stage[i] > 0 ? 1 : 0;
                dominance[i] += n * stage[i] - Arrays.stream(stage).sum();
            }
            participation[i] = shares * stagesTaken / m;
        }
        return Scores.of(
                problem,
                parameters.get(RANK_BY) == RankBy.PARTICIPATION ? participation : dominance,
                ScoreOrder.HIGHER_IS_BETTER,
                Details.builder()
                        .put("method1Score", participation)
                        .put("method2Score", dominance)
                        .put("stageResults", stages)
                        .build(),
                warnings);
    }

    /** The shares of the distinct rows in the optimum of one stage, or empty where there is none. */
    private static Optional<double[]> solve(
            DecisionProblem problem, DistinctRows rows, double[] limits, int objective) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] z = new Variable[rows.count()];
        for (int r = 0; r < z.length; r++) {
            z[r] = model.newVariable("z" + r).lower(0).weight(rows.value(r, objective) / scale(problem, objective));
        }
        for (int k = 0; k < limits.length; k++) {
            if (k == objective) {
                continue;
            }
            double scale = scale(problem, k);
            Expression sum = model.newExpression("c" + k);
            for (int r = 0; r < z.length; r++) {
                sum.set(z[r], rows.value(r, k) / scale);
            }
            if (Columns.isBenefit(problem, k)) {
                sum.upper(limits[k] / scale);
            } else {
                sum.lower(limits[k] / scale);
            }
        }
        Optimisation.Result result = Columns.isBenefit(problem, objective) ? model.maximise() : model.minimise();
        if (!result.getState().isOptimal()) {
            return Optional.empty();
        }
        double[] shares = new double[z.length];
        double total = 0;
        for (int r = 0; r < shares.length; r++) {
            shares[r] = Math.max(0, result.doubleValue(r));
            total += shares[r];
        }
        for (int r = 0; r < shares.length; r++) {
            shares[r] = shares[r] <= NOTHING * total ? 0 : shares[r] / total;
        }
        return Optional.of(shares);
    }

    /** Brings a column near 1 for the solver. */
    private static double scale(DecisionProblem problem, int j) {
        double largest = Columns.magnitude(problem.column(j));
        return largest == 0 ? 1 : largest;
    }

    private static double[] limits(DecisionProblem problem, Parameters parameters) {
        double[] limits = new double[problem.criterionCount()];
        Optional<CriterionThresholds> given = parameters.find(LIMITS).map(all -> all.requireSize(limits.length));
        for (int j = 0; j < limits.length; j++) {
            OptionalDouble limit = given.isPresent() ? given.get().at(j) : OptionalDouble.empty();
            limits[j] = limit.orElse(Columns.best(problem, j));
        }
        return limits;
    }
}
