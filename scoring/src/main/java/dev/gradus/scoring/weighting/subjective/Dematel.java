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
import java.util.Arrays;
import java.util.List;
import org.ojalgo.matrix.decomposition.LU;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.matrix.store.RawStore;

/** DEMATEL: who influences whom. */
final class Dematel implements WeightingMethod {
    /** What the direct influences are divided by. */
    enum Scale {
        /** The larger of the largest row sum and the largest column sum. */
        LARGER_OF_BOTH,
        /** The largest row sum. */
        ROW_SUM,
        /** The largest column sum. */
        COLUMN_SUM
    }

    static final Parameter<double[][]> INFLUENCE = Parameter.matrix(
            "influence",
            "for each pair of criteria how strongly the row influences the column: 0 for not at all, 4 for very strongly"
                    + " by custom; zeros on the diagonal");

    static final Parameter<Scale> SCALE = Parameter.choice(
            "scale",
            Scale.LARGER_OF_BOTH,
            Scale.class,
            "what the influences are divided by: most texts take the larger of both sums, Gabus and Fontela the row sum,"
                    + " JMcDM the column sum");

    private static final double SINGULAR = 1e12;

    private static final MethodDescriptor DESCRIPTOR = MethodDescriptor.builder(
                    "dematel", "DEMATEL", MethodFamily.SUBJECTIVE_WEIGHTS)
            .summary("Weighs a criterion by how much it influences the others and is influenced, directly or not.")
            .formula("N = X / s;  T = N (I - N)^-1;  r row sums, c column sums of T;"
                    + "  w_j ~ sqrt((r_j + c_j)^2 + (r_j - c_j)^2)")
            .citation("A. Gabus, E. Fontela, World Problems, an Invitation to Further Thought within the Framework of"
                    + " DEMATEL, Battelle Geneva Research Centre (1972)")
            .use(
                    "When criteria depend on each other and experts can say how.",
                    "When criteria are independent, or influence is not what importance means.")
            .complexity("O(m^3) time, O(m^2) memory")
            .parameters(INFLUENCE, SCALE)
            .details("totalRelation", "rowSums", "columnSums", "prominence", "relation", "threshold", "influenceMatrix")
            .build();

    @Override
    public MethodDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Weights weigh(DecisionProblem problem, Parameters parameters) {
        double[][] influence = Statements.square(problem, parameters.get(INFLUENCE), INFLUENCE.name());
        for (int i = 0; i < influence.length; i++) {
            for (int j = 0; j < influence.length; j++) {
                if (!(influence[i][j] >= 0) || (i == j && influence[i][j] != 0)) {
                    throw Parameter.wrong(
                            "%s[%s][%s]".formatted(Statements.place(INFLUENCE.name()), i, j),
                            influence[i][j],
                            i == j ? "0 on the diagonal" : "a number of at least 0");
                }
            }
        }
        double[][] total = totalRelation(influence, parameters.get(SCALE));
        int m = total.length;
        double[] rowSums = rowSums(total);
        double[] columnSums = columnSums(total);
        double threshold = Arrays.stream(rowSums).sum() / ((double) m * m);
        double[] prominence = new double[m];
        double[] relation = new double[m];
        double[] length = new double[m];
        double[][] above = new double[m][m];
        for (int i = 0; i < m; i++) {
            prominence[i] = rowSums[i] + columnSums[i];
            relation[i] = rowSums[i] - columnSums[i];
            length[i] = StrictMath.hypot(prominence[i], relation[i]);
            for (int j = 0; j < m; j++) {
                above[i][j] = total[i][j] > threshold ? 1 : 0;
            }
        }
        return Weights.proportionalTo(
                length,
                Details.builder()
                        .put("totalRelation", total)
                        .put("rowSums", rowSums)
                        .put("columnSums", columnSums)
                        .put("prominence", prominence)
                        .put("relation", relation)
                        .put("threshold", threshold)
                        .put("influenceMatrix", above)
                        .build(),
                List.of());
    }

    private static double[][] totalRelation(double[][] influence, Scale scale) {
        double largestRow = Arrays.stream(rowSums(influence)).max().orElse(0);
        double largestColumn = Arrays.stream(columnSums(influence)).max().orElse(0);
        double divisor = switch (scale) {
            case LARGER_OF_BOTH -> Math.max(largestRow, largestColumn);
            case ROW_SUM -> largestRow;
            case COLUMN_SUM -> largestColumn;
        };
        int m = influence.length;
        double[][] normalized = new double[m][m];
        double[][] rest = new double[m][m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                normalized[i][j] = divisor == 0 ? 0 : influence[i][j] / divisor;
                rest[i][j] = (i == j ? 1 : 0) - normalized[i][j];
            }
        }
        // N (I - N)^-1 = (I - N)^-1 N
        LU<Double> lu = LU.R064.make(m, m);
        double[][] total = null;
        if (divisor > 0 && lu.decompose(R064Store.FACTORY.copy(RawStore.wrap(rest))) && lu.isSolvable()) {
            MatrixStore<Double> solution = lu.getSolution(R064Store.FACTORY.copy(RawStore.wrap(normalized)));
            total = solution.toRawCopy2D();
        }
        if (total == null
                || Arrays.stream(total).flatMapToDouble(Arrays::stream).anyMatch(t -> !(t >= -1e-9 && t < SINGULAR))) {
            throw new ProblemException(
                    Code.UNDEFINED,
                    Statements.place(INFLUENCE.name()),
                    "The total influence is not finite for these influences, or all are zero.",
                    "vary them: where every criterion influences and is influenced alike, use 'equal'.");
        }
        return total;
    }

    private static double[] rowSums(double[][] matrix) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
    }

    private static double[] columnSums(double[][] matrix) {
        double[] sums = new double[matrix.length];
        for (double[] row : matrix) {
            for (int j = 0; j < row.length; j++) {
                sums[j] += row[j];
            }
        }
        return sums;
    }
}
