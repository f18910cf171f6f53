package dev.gradus.scoring.method.optimization;

import dev.gradus.scoring.internal.BoundedModels;
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
    private static final double NOTHING = 1e-6;

    /** How far from the optimum the point nearest to zero may lie, relative to it. */
    private static final double SLACK = 1e-12;

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder("simus", "SIMUS", MethodFamily.VALUE)
            .summary("Solves one linear programme per criterion and scores alternatives by their shares in the optima.")
            .formula(
                    "stage j: optimise sum_i x_ij z_i subject to sum_i x_ik z_i <= b_k for benefits k, >= b_k for costs k,"
                            + " k other than j, z >= 0;  s_ji = z_i / sum z;  method 1: sum_j s_ji times the share of stages with"
                            + " s_ji > 0;  method 2: sum_j sum_k (s_ji - s_jk)")
            .citation(
                    "N. Munier, A Strategy for Using Multicriteria Analysis in Decision-Making: A Guide for Simple and"
                            + " Complex Environmental Projects, Springer (2011); worked out in N. Munier, C. Carignano, C. Alberto,"
                            + " Un metodo de programacion multiobjetivo, Revista de la Escuela de Perfeccionamiento en"
                            + " Investigacion Operativa 24(39)")
            .use(
                    "To find alternatives that take part in the optima of many criteria, without weights.",
                    "With many alternatives: a stage's optimum holds few of them, so most get 0. Where an optimum is not"
                            + " unique we take the point nearest to zero; other programs may take another.")
            .complexity("m linear and m quadratic programmes of n variables and at most m constraints")
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
        double[] given = limits(problem, parameters);
        int[] order = CriteriaOrder.byId(problem);
        DecisionProblem canonical = CriteriaOrder.apply(problem, order);
        double[] limits = Arrays.stream(order).mapToDouble(j -> given[j]).toArray();
        DistinctRows rows = new DistinctRows(canonical);
        double[][] stages = new double[m][n];
        for (int k = 0; k < m; k++) {
            int j = order[k];
            Columns.requireNotNegative(
                    problem, j, DESCRIPTOR.name(), "shift the column so that its values are at least 0.");
            Optional<double[]> optimum = solve(canonical, rows, limits, k);
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

    /**
     * The shares of the distinct rows in the optimum of one stage, or empty where there is none. Where the optimum is
     * not unique it is the one nearest to zero, since the vertex at which a solver stops depends on the order of input.
     */
    private static Optional<double[]> solve(
            DecisionProblem problem, DistinctRows rows, double[] limits, int objective) {
        boolean maximise = Columns.isBenefit(problem, objective);
        ExpressionsBasedModel linear = constrained(problem, rows, limits, objective);
        row(linear, problem, rows, objective).weight(1);
        Optimisation.Result optimum = maximise ? linear.maximise() : linear.minimise();
        if (!BoundedModels.hasOptimum(optimum)) {
            return Optional.empty();
        }
        ExpressionsBasedModel nearest = constrained(problem, rows, limits, objective);
        Expression value = row(nearest, problem, rows, objective);
        double slack = SLACK * Math.max(1, Math.abs(optimum.getValue()));
        if (maximise) {
            value.lower(optimum.getValue() - slack);
        } else {
            value.upper(optimum.getValue() + slack);
        }
        Expression squares = nearest.newExpression("squares").weight(1);
        for (Variable z : nearest.getVariables()) {
            squares.set(z, z, 1);
        }
        Optimisation.Result result = nearest.minimise();
        return Optional.of(shares(result.getState().isOptimal() ? result : optimum, rows.count()));
    }

    /** The constraints of a stage: all criteria but its objective. */
    private static ExpressionsBasedModel constrained(
            DecisionProblem problem, DistinctRows rows, double[] limits, int objective) {
        ExpressionsBasedModel model = BoundedModels.create();
        for (int r = 0; r < rows.count(); r++) {
            model.newVariable("z" + r).lower(0);
        }
        for (int k = 0; k < limits.length; k++) {
            if (k == objective) {
                continue;
            }
            double limit = limits[k] / scale(problem, k);
            Expression sum = row(model, problem, rows, k);
            if (Columns.isBenefit(problem, k)) {
                sum.upper(limit);
            } else {
                sum.lower(limit);
            }
        }
        return model;
    }

    private static Expression row(ExpressionsBasedModel model, DecisionProblem problem, DistinctRows rows, int k) {
        double scale = scale(problem, k);
        Expression sum = model.newExpression("c" + k);
        for (int r = 0; r < rows.count(); r++) {
            sum.set(model.getVariable(r), rows.value(r, k) / scale);
        }
        return sum;
    }

    private static double[] shares(Optimisation.Result result, int count) {
        double[] shares = new double[count];
        double total = 0;
        for (int r = 0; r < count; r++) {
            shares[r] = Math.max(0, result.doubleValue(r));
            total += shares[r];
        }
        for (int r = 0; r < count; r++) {
            shares[r] = shares[r] <= NOTHING * total ? 0 : shares[r] / total;
        }
        return shares;
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
