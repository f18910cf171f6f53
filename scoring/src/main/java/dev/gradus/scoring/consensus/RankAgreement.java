package dev.gradus.scoring.consensus;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.Moments;
import dev.gradus.scoring.internal.Ranks;
import dev.gradus.scoring.method.TiePolicy;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A measure of how much two rankings of the same things agree.
 *
 * <p>Rankings are ranks in the order of the things, 1 for the best, equal numbers for ties; any tie policy gives the
 * same answer, since tied ranks are averaged first. All measures are 0 or more for distances, and from −1 to 1 for
 * correlations (WS and rank-biased overlap from 0 to 1). Two rankings of one thing agree perfectly.
 */
public enum RankAgreement {
    /**
     * Kendall's tau-b: (concordant − discordant) / √((pairs untied in x)(pairs untied in y)). Where one ranking ties all
     * and the other does not, 0. Kendall, Biometrika 33 (1945) 239–251. O(n log n).
     */
    KENDALL_TAU_B(false, "kendall-tau", "kendall") {
        @Override
        double measure(double[] x, double[] y) {
            PairCounts pairs = PairCounts.of(x, y);
            long untiedX = pairs.all() - pairs.tiedInX() - pairs.tiedInBoth();
            long untiedY = pairs.all() - pairs.tiedInY() - pairs.tiedInBoth();
            if (untiedX == 0 || untiedY == 0) {
                return untiedX == untiedY ? 1 : 0;
            }
            return (pairs.concordant() - pairs.discordant()) / Math.sqrt((double) untiedX * (double) untiedY);
        }
    },
    /** Spearman's rho: Pearson's correlation of the ranks. Where one ranking ties all and the other not, 0. O(n log n). */
    SPEARMAN(false, "spearman-rho") {
        @Override
        double measure(double[] x, double[] y) {
            if (Moments.isConstant(x) && Moments.isConstant(y)) {
                return 1;
            }
            return Moments.correlation(x, y);
        }
    },
    /**
     * Weighted Spearman, which counts the top more: 1 − 6 Σ (x − y)² ((n − x + 1) + (n − y + 1)) / (n⁴ + n³ − n² − n).
     * Pinto da Costa and Soares, Australian and New Zealand Journal of Statistics 47 (2005) 515–529. O(n log n).
     */
    WEIGHTED_SPEARMAN(false, "rw") {
        @Override
        double measure(double[] x, double[] y) {
            double n = x.length;
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += (x[i] - y[i]) * (x[i] - y[i]) * ((n - x[i] + 1) + (n - y[i] + 1));
            }
            return sum == 0 ? 1 : 1 - 6 * sum / (n * n * n * n + n * n * n - n * n - n);
        }
    },
    /**
     * WS: 1 − Σ 2^−x |x − y| / max(|x − 1|, |x − n|), x being the reference; not symmetric. Sałabun and Urbaniak, ICCS
     * (2020). O(n log n).
     */
    WS(false) {
        @Override
        double measure(double[] x, double[] y) {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                if (x[i] != y[i]) {
                    sum += StrictMath.pow(2, -x[i])
                            * Math.abs(x[i] - y[i])
                            / Math.max(Math.abs(x[i] - 1), Math.abs(x[i] - x.length));
                }
            }
            return 1 - sum;
        }
    },
    /**
     * Rank-biased overlap, extrapolated, with persistence 0.9: how much the beginnings of the rankings overlap, deep
     * ones counting less. Webber, Moffat and Zobel, ACM Transactions on Information Systems 28 (2010). O(n log n).
     */
    RANK_BIASED_OVERLAP(false, "rbo") {
        @Override
        double measure(double[] x, double[] y) {
            return RankBiasedOverlap.of(x, y, RankBiasedOverlap.PERSISTENCE_DEFAULT);
        }
    },
    /**
     * The drastic WS distance: Σ 2^−x over the things whose ranks differ, over its largest value 1 − 2^−n; x is the
     * reference. Sałabun and Shekhovtsov, FedCSIS (2023). O(n log n).
     */
    DRAWS_DISTANCE(true, "draws") {
        @Override
        double measure(double[] x, double[] y) {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += x[i] == y[i] ? 0 : StrictMath.pow(2, -x[i]);
            }
            return sum / -StrictMath.expm1(-x.length * StrictMath.log(2));
        }
    },
    /** Kemeny's distance: 2 for each pair ordered in opposite ways, 1 for each tied by one only. O(n log n). */
    KEMENY_DISTANCE(true, "kemeny") {
        @Override
        double measure(double[] x, double[] y) {
            PairCounts pairs = PairCounts.of(x, y);
            return 2.0 * pairs.discordant() + pairs.tiedInX() + pairs.tiedInY();
        }
    },
    /**
     * The Frobenius norm of the difference of the matrices of preference signs. Dezert, Shekhovtsov and Sałabun, Heliyon
     * 10 (2024). O(n log n).
     */
    FROBENIUS_DISTANCE(true, "frobenius") {
        @Override
        double measure(double[] x, double[] y) {
            PairCounts pairs = PairCounts.of(x, y);
            return Math.sqrt(2 * (4.0 * pairs.discordant() + pairs.tiedInX() + pairs.tiedInY()));
        }
    };

    private final boolean distance;
    private final ImmutableList<String> aliases;

    RankAgreement(boolean distance, String... aliases) {
        this.distance = distance;
        this.aliases = ImmutableList.copyOf(aliases);
    }

    abstract double measure(double[] x, double[] y);

    /** The id in documents, such as {@code kendall-tau-b}. */
    public String id() {
        return Names.idOf(this);
    }

    /** Whether 0 means agreement and more means less of it. */
    public boolean isDistance() {
        return distance;
    }

    /**
     * The measure with this id or alias.
     *
     * @throws ProblemException if there is none, with the nearest known ids
     */
    public static RankAgreement byId(String id) {
        return Arrays.stream(values())
                .filter(measure -> measure.id().equals(id) || measure.aliases.contains(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Code.UNKNOWN,
                        "agreement",
                        Names.unknown(
                                "measure of agreement",
                                id,
                                Arrays.stream(values()).map(RankAgreement::id).toList())));
    }

    /**
     * The measure for two rankings.
     *
     * @param x ranks, 1 for the best; the reference where the measure is not symmetric
     * @param y ranks of the same things, in the same order
     * @throws ProblemException if they differ in length, are empty or hold something that is not a finite number
     */
    public double of(double[] x, double[] y) {
        return measure(averaged(x, y.length), averaged(y, x.length));
    }

    /**
     * Kendall's coefficient of concordance of several rankings, from 0 (none) to 1 (all the same), with the correction
     * for ties; 1 where all tie everything. Kendall and Babington Smith, Annals of Mathematical Statistics 10 (1939) 275–287.
     *
     * @param rankings at least one, by voter
     */
    public static double kendallW(List<double[]> rankings) {
        if (rankings.isEmpty()) {
            throw new ProblemException(Code.MISSING, "rankings", "There is no ranking.", "give at least one.");
        }
        int n = rankings.get(0).length;
        double m = rankings.size();
        double[] sums = new double[n];
        double ties = 0;
        for (double[] ranking : rankings) {
            double[] ranks = averaged(ranking, n);
            double squares = 0;
            for (int i = 0; i < n; i++) {
                sums[i] += ranks[i];
                squares += (ranks[i] - (n + 1) / 2.0) * (ranks[i] - (n + 1) / 2.0);
            }
            ties += (n * ((double) n * n - 1)) / 12 - squares; // Σ (t³ − t) / 12 over groups of t tied things
        }
        double mean = m * (n + 1) / 2.0;
        double spread =
                Arrays.stream(sums).map(sum -> (sum - mean) * (sum - mean)).sum();
        double most = m * m * (n * ((double) n * n - 1)) / 12 - m * ties;
        return most <= 1e-9 * m * m ? 1 : spread / most;
    }

    static double[] averaged(double[] ranks, int length) {
        if (ranks.length != length || length == 0 || !Arrays.stream(ranks).allMatch(Double::isFinite)) {
            throw new ProblemException(
                    Code.INVALID,
                    "ranks",
                    "The ranking %s does not fit.".formatted(Arrays.toString(ranks)),
                    "give one finite rank for each thing, in both rankings.");
        }
        return Ranks.of(ranks, false, TiePolicy.AVERAGE, Collections.nCopies(length, ""));
    }
}
