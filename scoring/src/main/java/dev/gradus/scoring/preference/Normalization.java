package dev.gradus.scoring.preference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.criterion.Direction;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.Affine;
import dev.gradus.scoring.internal.Columns;
import dev.gradus.scoring.internal.Constant;
import dev.gradus.scoring.internal.Lanes;
import dev.gradus.scoring.internal.Reciprocal;
import dev.gradus.scoring.internal.Trusted;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * A normalisation: brings a column to a scale that can be compared with others. Most turn costs into benefits, so that
 * afterwards higher is better everywhere; those whose id ends in {@code -same} and {@code none} keep the direction.
 *
 * <p>A constant column carries no information: under a normalisation that divides by the spread every alternative gets
 * 1, that is, all are equally the best on it. A column of zeros is treated as a column of ones.
 *
 * <p>Sources: {@code logarithmic} Zavadskas and Turskis, Informatica 19 (2008) 303–314; {@code nonlinear} Peldschus,
 * Vaigauskas and Zavadskas, Bauplanung Bautechnik 37 (1983) 173–175; {@code enhanced-accuracy} Zeng, Li and Yang, Journal
 * of Medical Systems 37 (2013); the others as in the survey of Jahan and Edwards, Materials and Design 65 (2015) 335–342.
 */
public final class Normalization {
    /** Values as they are; the direction is kept. */
    public static final Normalization NONE =
            new Normalization("none", true, Domain.ANY, Domain.ANY, "x", (x, d) -> Affine.IDENTITY);

    /** (x − min) / (max − min); for costs (max − x) / (max − min). */
    public static final Normalization MINMAX = new Normalization(
            "minmax", false, Domain.ANY, Domain.ANY, "(x - min)/(max - min); costs (max - x)/(max - min)", (x, d) -> {
                double min = x.min();
                double max = x.max();
                if (max == min) {
                    return Constant.ONE;
                }
                if (Double.isInfinite(max - min)) {
                    double half = max / 2 - min / 2;
                    return d == Direction.MAXIMIZE ? v -> (v / 2 - min / 2) / half : v -> (max / 2 - v / 2) / half;
                }
                return d == Direction.MAXIMIZE ? new Affine(min, max - min) : new Affine(max, min - max);
            });

    /** x / max; for costs 1 − x / max. */
    public static final Normalization MAX = new Normalization(
            "max", false, Domain.NOT_NEGATIVE, Domain.NOT_NEGATIVE, "x/max; costs 1 - x/max", (x, d) -> {
                double max = x.max();
                return d == Direction.MAXIMIZE ? new Affine(0, max) : v -> 1 - v / max;
            });

    /** x / sum; for costs (1/x) / sum of 1/x. */
    public static final Normalization SUM = new Normalization(
            "sum", false, Domain.NOT_NEGATIVE, Domain.POSITIVE, "x/sum(x); costs (1/x)/sum(1/x)", (x, d) -> {
                if (d == Direction.MAXIMIZE) {
                    return new Affine(0, x.sum());
                }
                double min = x.min();
                double sum = x.sumOf(v -> min / v);
                return v -> min / v / sum;
            });

    /** x / sum whatever the direction, which is kept. */
    public static final Normalization SUM_SAME = new Normalization(
            "sum-same", true, Domain.NOT_NEGATIVE, Domain.NOT_NEGATIVE, "x/sum(x); direction kept", (x, d) -> {
                return new Affine(0, x.sum());
            });

    /** x / √Σx²; for costs 1 − x / √Σx². */
    public static final Normalization VECTOR = new Normalization(
            "vector", false, Domain.ANY, Domain.ANY, "x/sqrt(sum(x^2)); costs 1 - x/sqrt(sum(x^2))", (x, d) -> {
                double norm = x.norm();
                return d == Direction.MAXIMIZE ? new Affine(0, norm) : v -> 1 - v / norm;
            });

    /** x / √Σx² whatever the direction, which is kept. */
    public static final Normalization VECTOR_SAME = new Normalization(
            "vector-same", true, Domain.ANY, Domain.ANY, "x/sqrt(sum(x^2)); direction kept", (x, d) -> {
                return new Affine(0, x.norm());
            });

    /** ln x / ln Πx; for costs (1 − ln x / ln Πx) / (n − 1). */
    public static final Normalization LOGARITHMIC = new Normalization(
            "logarithmic",
            false,
            Domain.POSITIVE,
            Domain.POSITIVE,
            "ln x/ln prod(x); costs (1 - ln x/ln prod(x))/(n - 1)",
            (x, d) -> {
                double logs = x.sumOf(StrictMath::log);
                if (logs == 0) {
                    throw new ProblemException(
                            Code.UNDEFINED,
                            "values",
                            "The logarithmic normalisation divides by ln(product), which is 0 here.",
                            "use minmax or vector.");
                }
                int others = Math.max(1, x.values().length - 1);
                return d == Direction.MAXIMIZE
                        ? v -> StrictMath.log(v) / logs
                        : v -> (1 - StrictMath.log(v) / logs) / others;
            });

    /** x / max; for costs min / x. */
    public static final Normalization LINEAR =
            new Normalization("linear", false, Domain.NOT_NEGATIVE, Domain.POSITIVE, "x/max; costs min/x", (x, d) -> {
                double max = x.max();
                double min = x.min();
                return d == Direction.MAXIMIZE ? new Affine(0, max) : new Reciprocal(min);
            });

    /** (x / max)²; for costs (min / x)³. */
    public static final Normalization NONLINEAR = new Normalization(
            "nonlinear", false, Domain.NOT_NEGATIVE, Domain.POSITIVE, "(x/max)^2; costs (min/x)^3", (x, d) -> {
                double max = x.max();
                double min = x.min();
                return d == Direction.MAXIMIZE ? v -> StrictMath.pow(v / max, 2) : v -> StrictMath.pow(min / v, 3);
            });

    /** 1 − (max − x) / Σ(max − x); for costs 1 − (x − min) / Σ(x − min). */
    public static final Normalization ENHANCED_ACCURACY = new Normalization(
            "enhanced-accuracy",
            false,
            Domain.ANY,
            Domain.ANY,
            "1 - (max - x)/sum(max - x); costs 1 - (x - min)/sum(x - min)",
            (x, d) -> {
                double best = d == Direction.MAXIMIZE ? x.max() : x.min();
                double sum = x.sumOf(v -> Math.abs(best - v));
                return sum == 0 ? Constant.ONE : v -> 1 - Math.abs(best - v) / sum;
            });

    /** 1 − |max − x| / max; for costs 1 − |min − x| / min. */
    public static final Normalization ZAVADSKAS_TURSKIS = new Normalization(
            "zavadskas-turskis",
            false,
            Domain.NOT_NEGATIVE,
            Domain.POSITIVE,
            "1 - |max - x|/max; costs 1 - |min - x|/min",
            (x, d) -> {
                double best = d == Direction.MAXIMIZE ? x.max() : x.min();
                return v -> 1 - Math.abs(best - v) / best;
            });

    /** (x − mean) / standard deviation (of the population); for costs the negative. */
    public static final Normalization Z_SCORE = new Normalization(
            "z-score", false, Domain.ANY, Domain.ANY, "(x - mean)/sd; costs (mean - x)/sd", (x, d) -> {
                if (x.min() == x.max()) {
                    return Constant.ONE;
                }
                double mean = Columns.mean(x.values());
                double[] offMean = new double[x.values().length];
                Arrays.setAll(offMean, i -> x.values()[i] - mean);
                double deviation = Columns.norm(offMean) / Math.sqrt(offMean.length);
                return new Affine(mean, d.sign() * deviation);
            });

    /** Closeness to a number given for each criterion, see {@link #target}; by itself it has none and refuses. */
    public static final Normalization TARGET = target(new double[0]);

    private static final ImmutableList<Normalization> ALL = ImmutableList.of(
            NONE,
            MINMAX,
            MAX,
            SUM,
            SUM_SAME,
            VECTOR,
            VECTOR_SAME,
            LOGARITHMIC,
            LINEAR,
            NONLINEAR,
            ENHANCED_ACCURACY,
            ZAVADSKAS_TURSKIS,
            Z_SCORE,
            TARGET);

    private static final ImmutableSet<Normalization> OF_RANGES =
            ImmutableSet.of(NONE, MINMAX, MAX, LINEAR, NONLINEAR, ZAVADSKAS_TURSKIS);

    /** The values for which a normalisation is defined. */
    private enum Domain {
        ANY("any number"),
        NOT_NEGATIVE("values of at least 0"),
        POSITIVE("values above 0");

        private final String words;

        Domain(String words) {
            this.words = words;
        }

        boolean contains(double value) {
            return this == ANY || value > 0 || (value == 0 && this == NOT_NEGATIVE);
        }
    }

    /** The numbers that a formula is made from; they are not copies. */
    private record Column(double[] values, double min, double max) {
        double sum() {
            return Lanes.sum(values);
        }

        double sumOf(DoubleUnaryOperator part) {
            double[] parts = new double[values.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = part.applyAsDouble(values[i]);
            }
            return Lanes.sum(parts);
        }

        double norm() {
            return Columns.norm(values, Math.max(Math.abs(min), Math.abs(max)));
        }
    }

    @FunctionalInterface
    private interface Formula {
        DoubleUnaryOperator of(Column column, Direction direction);
    }

    @FunctionalInterface
    private interface CriterionFormula {
        DoubleUnaryOperator of(Column column, Direction direction, int criterion);
    }

    private final String id;
    private final boolean keepsDirection;
    private final Domain benefits;
    private final Domain costs;
    private final String description;
    private final CriterionFormula formula;

    private Normalization(
            String id, boolean keepsDirection, Domain benefits, Domain costs, String description, Formula formula) {
        this(id, keepsDirection, benefits, costs, description, (CriterionFormula)
                (column, direction, criterion) -> formula.of(column, direction));
    }

    private Normalization(
            String id,
            boolean keepsDirection,
            Domain benefits,
            Domain costs,
            String description,
            CriterionFormula formula) {
        this.id = id;
        this.keepsDirection = keepsDirection;
        this.benefits = benefits;
        this.costs = costs;
        this.description = description;
        this.formula = formula;
    }

    /**
     * Closeness to targets: 1 − |x − t| / (max(max x, t) − min(min x, t)), whatever the direction. Target-based
     * normalisation of Jahan and Edwards (2015).
     *
     * @param targets the number that is best, for each criterion
     */
    public static Normalization target(double[] targets) {
        double[] copy = targets.clone();
        return new Normalization(
                "target",
                false,
                Domain.ANY,
                Domain.ANY,
                "1 - |x - t|/(max(max, t) - min(min, t)), t the target of the criterion",
                (CriterionFormula) (x, d, j) -> {
                    if (j >= copy.length) {
                        throw new ProblemException(
                                Code.MISSING,
                                "method.params.targets",
                                "The normalisation 'target' has %s targets, none for criterion %s."
                                        .formatted(copy.length, j + 1),
                                "give a target for each criterion, or value functions of the type \"target\".");
                    }
                    double t = copy[j];
                    double spread = Math.max(x.max(), t) / 2 - Math.min(x.min(), t) / 2;
                    return spread == 0 ? Constant.ONE : v -> 1 - Math.abs(v / 2 - t / 2) / spread;
                });
    }

    /** All normalisations, in the order of the reference. */
    public static ImmutableList<Normalization> all() {
        return ALL;
    }

    /** The normalisation with this id; an unknown one is answered with the nearest known ids. */
    public static Normalization byId(String id) {
        return ALL.stream()
                .filter(normalization -> normalization.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Code.UNKNOWN,
                        "normalization",
                        Names.unknown(
                                "normalization",
                                id,
                                ALL.stream().map(Normalization::id).toList())));
    }

    /** Whether what becomes of a number depends on no more than the smallest and largest of its column. */
    public boolean dependsOnlyOnRange() {
        return OF_RANGES.contains(this);
    }

    /** The id in documents. */
    public String id() {
        return id;
    }

    /** The formula in plain text. */
    public String description() {
        return description;
    }

    /** The direction of a criterion once it is normalised: most normalisations turn costs into benefits. */
    public Direction directionAfter(DecisionProblem problem, int criterion) {
        boolean valued = problem.criteria().get(criterion).value().isPresent();
        return keepsDirection && !valued ? problem.direction(criterion) : Direction.MAXIMIZE;
    }

    /**
     * Normalises one criterion of a problem. One with a value function is on a common scale already: it gets its values.
     *
     * @return one number for each alternative; a fresh array
     * @throws ProblemException if the normalisation is not defined for a value of the column
     */
    public double[] apply(DecisionProblem problem, int criterion) {
        DoubleUnaryOperator map = of(problem, criterion);
        double[] column = problem.column(criterion);
        for (int i = 0; i < column.length; i++) {
            column[i] = map.applyAsDouble(column[i]) + 0.0; // no negative zero
        }
        return column;
    }

    /**
     * What the normalisation does to the numbers of one criterion of a problem, as a function of a number; that of a
     * criterion with a value function is its value function. O(n).
     *
     * @throws ProblemException if the normalisation is not defined for a value of the column
     */
    public DoubleUnaryOperator of(DecisionProblem problem, int criterion) {
        double min = problem.smallest(criterion);
        double max = problem.largest(criterion);
        Optional<ValueFunction> value = problem.criteria().get(criterion).value();
        if (value.isPresent()) {
            boolean identity = value.get().equals(ValueFunction.linear(0, 1)) && min >= 0 && max <= 1;
            return identity ? Affine.IDENTITY : value.get()::apply;
        }
        Direction direction = problem.direction(criterion);
        Domain domain = direction == Direction.MAXIMIZE ? benefits : costs;
        double[] column = Trusted.columns(problem)[criterion];
        if (!domain.contains(min)) {
            throw notDefined(problem, criterion, domain, column);
        }
        if (this != NONE && !id.equals(TARGET.id) && min == 0 && max == 0) {
            double[] ones = new double[column.length];
            Arrays.fill(ones, 1); // zeros are a constant column like any other
            DoubleUnaryOperator map = formula.of(new Column(ones, 1, 1), direction, criterion);
            return new Constant(map.applyAsDouble(1) + 0.0);
        }
        return formula.of(new Column(column, min, max), direction, criterion);
    }

    private ProblemException notDefined(DecisionProblem problem, int criterion, Domain domain, double[] column) {
        int i = 0;
        while (domain.contains(column[i])) {
            i++;
        }
        return new ProblemException(
                Code.UNDEFINED,
                "values[%s][%s]".formatted(i, criterion),
                "The normalisation '%s' is not defined for the value %s of '%s' on '%s': it needs %s."
                        .formatted(
                                id,
                                column[i],
                                problem.alternative(i),
                                problem.criteria().get(criterion).id(),
                                domain.words),
                "use minmax, which takes any numbers.");
    }

    /** Normalises every criterion: {@code [criterion][alternative]}, fresh arrays. */
    public double[][] apply(DecisionProblem problem) {
        double[][] normalized = new double[problem.criterionCount()][];
        for (int j = 0; j < normalized.length; j++) {
            normalized[j] = apply(problem, j);
        }
        return normalized;
    }

    @Override
    public String toString() {
        return id;
    }
}
