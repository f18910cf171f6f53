package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.internal.WeightScale;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.Parameters;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.ScoreOrder;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;

/** GAIA: the plane that shows most of the unicriterion net flows. */
final class PrometheeGaia implements RankingMethod {
    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "promethee-gaia", "PROMETHEE-GAIA", MethodFamily.OUTRANKING)
            .aliases("gaia")
            .summary("Places alternatives, criteria and the direction of decision in the plane that loses least of the"
                    + " net flows; ranks as PROMETHEE II.")
            .formula("Phi = (phi_j(a_i));  C = Phi' Phi / n;  u, v = eigenvectors of the two largest eigenvalues of C;"
                    + "  alternative i at (Phi_i u, Phi_i v), criterion j at (u_j, v_j), decision axis at (w u, w v);"
                    + "  delta = (lambda_1 + lambda_2) / sum lambda")
            .citation("B. Mareschal, J. P. Brans, Geometrical representations for MCDA, European Journal of Operational"
                    + " Research 34 (1988) 69-77, doi:10.1016/0377-2217(88)90456-0")
            .use(
                    "To see which criteria conflict and which alternatives they favour.",
                    "When delta is small (below 0.7, say): the plane then hides too much.")
            .complexity("O(m n log n + m^2 n + m^3) time, O(mn) memory")
            .parameters(
                    PreferenceParameters.FUNCTIONS,
                    PreferenceParameters.Q,
                    PreferenceParameters.P,
                    PreferenceParameters.S,
                    PrometheeModel.FLOW_DIVISOR,
                    WeightScale.PARAMETER)
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
            .details("phiPlus", "phiMinus", "phi", "alternatives", "criteria", "decisionAxis", "delta", "eigenvalues")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public MethodResult evaluate(DecisionProblem problem, Parameters parameters) {
        PrometheeModel model = PrometheeModel.of(problem, parameters);
        double divisor = parameters.get(PrometheeModel.FLOW_DIVISOR).of(problem.alternativeCount());
        double[][] net = model.unicriterionNetFlows(divisor);
        PrincipalPlane plane = PrincipalPlane.of(covariance(net));
        Flows flows = model.flows(divisor);
        Details details = flows.details()
                .put("alternatives", project(net, plane))
                .put("criteria", rows(plane))
                .put(
                        "decisionAxis",
                        new double[] {dot(model.weights(), plane.first()), dot(model.weights(), plane.second())})
                .put("delta", plane.quality())
                .put("eigenvalues", plane.eigenvalues())
                .build();
        return Scores.of(problem, flows.net(), ScoreOrder.HIGHER_IS_BETTER, details);
    }

    /** Net flows sum to zero on every criterion, so there is no mean to take off. */
    private static double[][] covariance(double[][] net) {
        int m = net.length;
        double[][] covariance = new double[m][m];
        for (int j = 0; j < m; j++) {
            for (int k = 0; k <= j; k++) {
                covariance[j][k] = dot(net[j], net[k]) / net[j].length;
                covariance[k][j] = covariance[j][k];
            }
        }
        return covariance;
    }

    private static double[][] project(double[][] net, PrincipalPlane plane) {
        double[][] points = new double[net[0].length][2];
        for (int j = 0; j < net.length; j++) {
            for (int i = 0; i < points.length; i++) {
                points[i][0] += net[j][i] * plane.first()[j];
                points[i][1] += net[j][i] * plane.second()[j];
            }
        }
        return points;
    }

    private static double[][] rows(PrincipalPlane plane) {
        double[][] rows = new double[plane.first().length][];
        Arrays.setAll(rows, j -> new double[] {plane.first()[j], plane.second()[j]});
        return rows;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
