package dev.gradus.scoring.method.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.internal.Tolerance;
import dev.gradus.scoring.method.Assignment;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.MethodResult;
import dev.gradus.scoring.method.PartialPreorder;
import dev.gradus.scoring.method.PartialPreorder.Relation;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The ELECTRE methods, which work on blocks, bits and what they remember, against their formulas pair by pair. */
class ElectreFormulasTest {
    private static final double CLOSE = 1e-9;

    /** Values on a coarse grid, so that they tie and meet thresholds exactly, or anywhere; some thresholds left out. */
    private static final class Pseudo {
        final DecisionProblem problem;
        final double[][] gains;
        final double[] weights;
        final double[] q;
        final double[] p;
        final double[] v;

        Pseudo(int n, int m, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            boolean grid = random.nextInt(4) > 0;
            List<ProblemCriterion> criteria = criteria(m, random);
            double[][] rows = new double[n][m];
            for (double[] row : rows) {
                Arrays.setAll(row, j -> grid ? random.nextInt(13) / 2.0 : 6 * random.nextDouble());
            }
            problem = Problems.of(criteria, rows);
            weights = problem.weights();
            gains = new double[n][m];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    gains[i][j] = problem.direction(j).sign() * rows[i][j];
                }
            }
            q = new double[m];
            p = new double[m];
            v = new double[m];
            for (int j = 0; j < m; j++) {
                q[j] = random.nextInt(4) / 2.0;
                p[j] = q[j] + random.nextInt(4) / 2.0;
                v[j] = random.nextBoolean() ? p[j] + random.nextInt(5) / 2.0 : Double.POSITIVE_INFINITY;
            }
        }

        ConfiguredMethod method(String id) {
            List<@Nullable Double> vetoes = new ArrayList<>();
            for (double veto : v) {
                vetoes.add(veto == Double.POSITIVE_INFINITY ? null : veto);
            }
            return RankingMethods.byId(id)
                    .with("q", Arrays.stream(q).boxed().toList())
                    .with("p", Arrays.stream(p).boxed().toList())
                    .with("v", vetoes);
        }

        /** How far criterion j agrees that a is at least as good as b. */
        double concordance(int j, double[] a, double[] b) {
            double behind = b[j] - a[j];
            return behind <= q[j] ? 1 : behind >= p[j] ? 0 : (p[j] - behind) / (p[j] - q[j]);
        }

        double concordance(double[] a, double[] b) {
            return IntStream.range(0, weights.length)
                    .mapToDouble(j -> weights[j] * concordance(j, a, b))
                    .sum();
        }

        double discordance(int j, double[] a, double[] b) {
            double behind = b[j] - a[j];
            if (behind <= p[j] || v[j] == Double.POSITIVE_INFINITY) {
                return 0;
            }
            return behind >= v[j] ? 1 : (behind - p[j]) / (v[j] - p[j]);
        }

        double credibility(double[] a, double[] b) {
            double concordance = concordance(a, b);
            double credibility = concordance;
            for (int j = 0; j < weights.length; j++) {
                double discordance = discordance(j, a, b);
                if (discordance > concordance) {
                    credibility *= (1 - discordance) / (1 - concordance);
                }
            }
            return credibility;
        }
    }

    private static List<ProblemCriterion> criteria(int m, SplittableRandom random) {
        boolean whole = random.nextBoolean();
        return IntStream.range(0, m)
                .mapToObj(j -> ProblemCriterion.of(
                        "C" + j,
                        random.nextBoolean() ? Direction.MAXIMIZE : Direction.MINIMIZE,
                        whole ? 1 + random.nextInt(3) : 0.1 + random.nextDouble()))
                .toList();
    }

    @Property(tries = 60)
    void electre1(
            @ForAll @IntRange(min = 2, max = 20) int n, @ForAll @IntRange(min = 1, max = 30) int m, @ForAll long seed) {
        Pseudo pseudo = new Pseudo(n, m, seed);
        for (String denominator : List.of("largest-range", "criterion-range", "pair-maximum")) {
            electre1(pseudo.problem, "minmax", Normalization.MINMAX.apply(pseudo.problem), denominator);
            electre1(pseudo.problem, "none", columns(pseudo.gains), denominator);
        }
    }

    private static void electre1(DecisionProblem problem, String normalization, double[][] r, String denominator) {
        int n = problem.alternativeCount();
        double largest = largestRange(r);
        double[][] concordance = new double[n][n];
        double[][] discordance = new double[n][n];
        boolean[][] outranks = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double apart = 0;
                for (int j = 0; j < r.length; j++) {
                    double difference = r[j][b] - r[j][a];
                    concordance[a][b] += difference <= 0 ? problem.weights()[j] : 0;
                    apart = Math.max(apart, Math.abs(difference));
                    if (difference > 0) {
                        double divisor = denominator.equals("criterion-range") ? range(r[j]) : largest;
                        double share = denominator.equals("pair-maximum") ? difference : difference / divisor;
                        discordance[a][b] = Math.max(discordance[a][b], share);
                    }
                }
                if (denominator.equals("pair-maximum") && apart > 0) {
                    discordance[a][b] /= apart;
                }
                outranks[a][b] = a != b
                        && Tolerance.atLeast(concordance[a][b], 0.6)
                        && Tolerance.atLeast(0.5, discordance[a][b]);
            }
        }
        MethodResult result = RankingMethods.byId("electre-1")
                .with("normalization", normalization)
                .with("discordance-denominator", denominator)
                .with("concordance-threshold", 0.6)
                .with("discordance-threshold", 0.5)
                .evaluate(problem);
        assertClose(result.details().matrix("concordance"), concordance);
        assertClose(result.details().matrix("discordance"), discordance);
        assertRelation(result, outranks);
    }

    @Property(tries = 60)
    void netSuperiority(
            @ForAll @IntRange(min = 1, max = 12) int n, @ForAll @IntRange(min = 1, max = 6) int m, @ForAll long seed) {
        Pseudo pseudo = new Pseudo(n, m, seed);
        double[][] r = columns(pseudo.gains);
        for (double[] column : r) {
            double norm = Math.sqrt(Arrays.stream(column).map(x -> x * x).sum());
            Arrays.setAll(column, i -> norm == 0 ? column[i] : column[i] / norm);
        }
        double[] weights = pseudo.problem.givenWeights();
        double[][] c = new double[n][n];
        double[][] d = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double opposed = 0;
                double apart = 0;
                for (int j = 0; j < m; j++) {
                    double ahead = weights[j] * (r[j][a] - r[j][b]);
                    c[a][b] += a == b || ahead < 0 ? 0 : weights[j];
                    opposed = Math.max(opposed, -ahead);
                    apart = Math.max(apart, Math.abs(ahead));
                }
                d[a][b] = apart == 0 ? 0 : opposed / apart;
            }
            c[a][a] = 1;
        }
        Scores scores = (Scores) RankingMethods.byId("electre-net-superiority")
                .with("weight-scale", "as-given")
                .evaluate(pseudo.problem);
        assertClose(scores.details().matrix("concordance"), c);
        assertClose(scores.details().matrix("discordance"), d);
        for (int a = 0; a < n; a++) {
            double speaks = 0;
            double objects = 0;
            for (int b = 0; b < n; b++) {
                speaks += c[a][b] - c[b][a];
                objects += d[a][b] - d[b][a];
            }
            assertThat(scores.value(a)).isCloseTo(speaks, within(CLOSE));
            assertThat(scores.details().numbers("netConcordance")[a]).isCloseTo(speaks, within(CLOSE));
            assertThat(scores.details().numbers("netDiscordance")[a]).isCloseTo(objects, within(CLOSE));
        }
    }

    @Property(tries = 100)
    void electre1s(
            @ForAll @IntRange(min = 2, max = 12) int n, @ForAll @IntRange(min = 1, max = 6) int m, @ForAll long seed) {
        boolean strengthened = seed % 3 != 0;
        Pseudo pseudo = new Pseudo(n, m, seed);
        double threshold = 0.6;
        boolean[][] outranks = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double[] x = pseudo.gains[a];
                double[] y = pseudo.gains[b];
                double c = pseudo.concordance(x, y);
                boolean vetoed = false;
                for (int j = 0; j < m; j++) {
                    double most = 1 - threshold - pseudo.weights[j];
                    double eta = strengthened && most > 0 ? Math.max(0, (1 - c - pseudo.weights[j]) / most) : 0;
                    vetoed |= y[j] > x[j] && y[j] - x[j] >= pseudo.v[j] - pseudo.q[j] * eta - 1e-10;
                }
                outranks[a][b] = a != b && Tolerance.atLeast(c, threshold) && !vetoed;
            }
        }
        assertRelation(
                pseudo.method("electre-1s")
                        .with("concordance-threshold", threshold)
                        .with("strengthened-veto", strengthened)
                        .evaluate(pseudo.problem),
                outranks);
    }

    @Property(tries = 60)
    void electre2(
            @ForAll @IntRange(min = 2, max = 15) int n, @ForAll @IntRange(min = 1, max = 15) int m, @ForAll long seed) {
        DecisionProblem problem = new Pseudo(n, m, seed).problem;
        double[][] r = Normalization.MINMAX.apply(problem);
        double range = largestRange(r);
        double[][] c = new double[n][n];
        double[][] d = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                for (int j = 0; j < m; j++) {
                    c[a][b] += r[j][a] >= r[j][b] ? problem.weights()[j] : 0;
                    d[a][b] = Math.max(d[a][b], range == 0 ? 0 : (r[j][b] - r[j][a]) / range);
                }
            }
        }
        boolean[][] strong = new boolean[n][n];
        boolean[][] either = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                boolean ahead = a != b && Tolerance.above(c[a][b], c[b][a]);
                strong[a][b] = ahead
                        && ((Tolerance.atLeast(c[a][b], 0.7) && Tolerance.atLeast(0.6, d[a][b]))
                                || (Tolerance.atLeast(c[a][b], 0.6) && Tolerance.atLeast(0.4, d[a][b])));
                either[a][b] =
                        strong[a][b] || (ahead && Tolerance.atLeast(c[a][b], 0.5) && Tolerance.atLeast(0.6, d[a][b]));
            }
        }
        Scores scores = (Scores) RankingMethods.byId("electre-2")
                .with("p0", 0.7)
                .with("p1", 0.6)
                .with("p2", 0.5)
                .with("q0", 0.6)
                .with("q1", 0.4)
                .evaluate(problem);
        Details details = scores.details();
        int[] fromTheTop = peel(either);
        int[] fromTheBottom = peel(transposed(either));
        int last = Arrays.stream(fromTheBottom).max().orElseThrow();
        assertThat(details.integers("direct")).isEqualTo(fromTheTop);
        assertThat(details.integers("inverse"))
                .isEqualTo(Arrays.stream(fromTheBottom).map(k -> last + 1 - k).toArray());
        assertThat(details.integerMatrix("strong")).isDeepEqualTo(ones(strong));
        for (int a = 0; a < n; a++) {
            assertThat(scores.value(a)).isEqualTo((fromTheTop[a] + last + 1 - fromTheBottom[a]) / 2.0);
        }
    }

    @Property(tries = 60)
    void electre3(
            @ForAll @IntRange(min = 1, max = 20) int n, @ForAll @IntRange(min = 1, max = 8) int m, @ForAll long seed) {
        Pseudo pseudo = new Pseudo(n, m, seed);
        MethodResult result = pseudo.method("electre-3").evaluate(pseudo.problem);
        Details details = result.details();
        double[][] credibility = new double[n][n];
        double[][] concordance = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                concordance[a][b] = pseudo.concordance(pseudo.gains[a], pseudo.gains[b]);
                credibility[a][b] = pseudo.credibility(pseudo.gains[a], pseudo.gains[b]);
            }
        }
        assertClose(details.matrix("concordance"), concordance);
        assertClose(details.matrix("credibility"), credibility);
        int[] descending = details.integers("descending");
        int[] ascending = details.integers("ascending");
        assertThat(descending).isEqualTo(distil(details.matrix("credibility"), 0.3, -0.15, true));
        int[] drawn = distil(details.matrix("credibility"), 0.3, -0.15, false);
        int last = Arrays.stream(drawn).max().orElseThrow();
        assertThat(ascending)
                .isEqualTo(Arrays.stream(drawn).map(k -> last + 1 - k).toArray());
        boolean[][] both = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                both[a][b] = descending[a] <= descending[b] && ascending[a] <= ascending[b];
            }
        }
        assertRelation(result, both);
    }

    /** Pair by pair, as sorting by profiles asks for it. */
    @Property(tries = 60)
    void credibilityOfPairs(
            @ForAll @IntRange(min = 2, max = 8) int n, @ForAll @IntRange(min = 1, max = 6) int m, @ForAll long seed) {
        Pseudo pseudo = new Pseudo(n, m, seed);
        PseudoCriteria criteria =
                PseudoCriteria.of(pseudo.problem, pseudo.method("electre-3").parameters());
        for (double[] a : pseudo.gains) {
            for (double[] b : pseudo.gains) {
                for (int j = 0; j < m; j++) {
                    assertThat(criteria.concordance(j, a[j], b[j]))
                            .isCloseTo(pseudo.concordance(j, a, b), within(CLOSE));
                    assertThat(criteria.discordance(j, a[j], b[j]))
                            .isCloseTo(pseudo.discordance(j, a, b), within(CLOSE));
                }
                assertThat(criteria.credibility(a, b, pseudo.weights))
                        .isCloseTo(pseudo.credibility(a, b), within(CLOSE));
            }
        }
    }

    @Property(tries = 60)
    void electre4(
            @ForAll @IntRange(min = 2, max = 15) int n, @ForAll @IntRange(min = 1, max = 8) int m, @ForAll long seed) {
        Pseudo pseudo = new Pseudo(n, m, seed);
        double[][] credibility = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                credibility[a][b] = a == b ? 0 : dominance(pseudo, pseudo.gains[a], pseudo.gains[b]);
            }
        }
        Details details = pseudo.method("electre-4").evaluate(pseudo.problem).details();
        assertClose(details.matrix("credibility"), credibility);
        assertThat(details.integers("descending")).isEqualTo(distil(credibility, 0.3, -0.15, true));
    }

    private static double dominance(Pseudo pseudo, double[] a, double[] b) {
        int m = a.length;
        ToIntFunction<double[][]> strict = pair -> (int) IntStream.range(0, m)
                .filter(j -> pair[0][j] - pair[1][j] > pseudo.p[j])
                .count();
        ToIntFunction<double[][]> weak = pair -> (int) IntStream.range(0, m)
                .filter(j -> pair[0][j] - pair[1][j] > pseudo.q[j] && pair[0][j] - pair[1][j] <= pseudo.p[j])
                .count();
        ToIntFunction<double[][]> slight = pair -> (int) IntStream.range(0, m)
                .filter(j -> pair[0][j] > pair[1][j] && pair[0][j] - pair[1][j] <= pseudo.q[j])
                .count();
        double[][] there = {a, b};
        double[][] back = {b, a};
        int mp = strict.applyAsInt(there);
        int mq = weak.applyAsInt(there);
        int mi = slight.applyAsInt(there);
        int against = strict.applyAsInt(back);
        int weakly = weak.applyAsInt(back);
        int slightly = slight.applyAsInt(back);
        if (against + weakly == 0 && slightly < mp + mq + mi) {
            return 1;
        }
        if (against == 0 && weakly <= mp && weakly + slightly < mp + mq + mi) {
            return 0.8;
        }
        if (against == 0 && weakly <= mp + mq) {
            return 0.6;
        }
        if (against == 0) {
            return 0.4;
        }
        boolean vetoed = IntStream.range(0, m).anyMatch(j -> b[j] - a[j] > pseudo.v[j]);
        return against == 1 && !vetoed && mp >= m / 2.0 ? 0.2 : 0;
    }

    @Property(tries = 100)
    void electreTri(
            @ForAll @IntRange(min = 1, max = 12) int n, @ForAll @IntRange(min = 1, max = 6) int m, @ForAll long seed) {
        int limits = 1 + (int) Math.floorMod(seed, 4L);
        Pseudo pseudo = new Pseudo(n, m, seed);
        double[][] gains = new double[limits][m];
        List<List<Double>> profiles = new ArrayList<>();
        for (int h = 0; h < limits; h++) {
            List<Double> profile = new ArrayList<>();
            for (int j = 0; j < m; j++) {
                int sign = pseudo.problem.direction(j).sign();
                profile.add(sign > 0 ? 1 + 1.5 * h : 5 - 1.5 * h);
                gains[h][j] = sign * profile.get(j);
            }
            profiles.add(profile);
        }
        double lambda = 0.7;
        Assignment result = (Assignment) pseudo.method("electre-tri-b")
                .with("profiles", profiles)
                .with("lambda", lambda)
                .evaluate(pseudo.problem);
        for (int i = 0; i < n; i++) {
            double[] a = pseudo.gains[i];
            int pessimistic = limits;
            while (pessimistic > 0 && !Tolerance.atLeast(pseudo.credibility(a, gains[pessimistic - 1]), lambda)) {
                pessimistic--;
            }
            int optimistic = 0;
            while (optimistic < limits
                    && !(Tolerance.atLeast(pseudo.credibility(gains[optimistic], a), lambda)
                            && !Tolerance.atLeast(pseudo.credibility(a, gains[optimistic]), lambda))) {
                optimistic++;
            }
            assertThat(result.lowest(i)).isEqualTo(pessimistic);
            assertThat(result.highest(i)).isEqualTo(optimistic);
        }
    }

    /** Credibilities of few values, so that many pairs tie, and of any. */
    @Property(tries = 150)
    void distillations(
            @ForAll @IntRange(min = 1, max = 25) int n,
            @ForAll @IntRange(min = 0, max = 2) int kind,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] credibility = new double[n][n];
        for (int a = 0; a < n; a++) {
            Arrays.setAll(credibility[a], b -> switch (kind) {
                case 0 -> random.nextInt(11) / 10.0;
                case 1 -> random.nextInt(3) / 2.0;
                default -> Math.max(0, 1.5 * random.nextDouble() - 0.5);
            });
            credibility[a][a] = 1;
        }
        double alpha = random.nextInt(5) / 10.0;
        double beta = random.nextInt(3) / 10.0 - 0.2;
        Distillation distillation = Distillation.of(
                credibility,
                RankingMethods.byId("electre-3")
                        .with("alpha", alpha)
                        .with("beta", beta)
                        .parameters());
        assertThat(distillation.descending()).isEqualTo(distil(credibility, alpha, beta, true));
        int[] drawn = distil(credibility, alpha, beta, false);
        int last = Arrays.stream(drawn).max().orElseThrow();
        assertThat(distillation.ascending())
                .isEqualTo(Arrays.stream(drawn).map(k -> last + 1 - k).toArray());
    }

    /**
     * A distillation as it is told: from what is left, cut at ever lower levels and keep those of the highest (or lowest)
     * qualification, until one is left or the level is 0; what is kept is the next class.
     */
    private static int[] distil(double[][] credibility, double alpha, double beta, boolean highest) {
        int[] classes = new int[credibility.length];
        TreeSet<Integer> left = new TreeSet<>();
        for (int a = 0; a < classes.length; a++) {
            left.add(a);
        }
        for (int k = 1; !left.isEmpty(); k++) {
            List<Integer> kept = List.copyOf(left);
            double level = highestBelow(credibility, kept, Double.POSITIVE_INFINITY);
            while (kept.size() > 1 && level > 0) {
                double next = highestBelow(credibility, kept, level - Math.max(0, alpha + beta * level));
                List<Integer> from = kept;
                ToIntFunction<Integer> qualification = a -> {
                    int sum = 0;
                    for (int b : from) {
                        sum += a != b && outranks(credibility, a, b, next, alpha, beta) ? 1 : 0;
                        sum -= a != b && outranks(credibility, b, a, next, alpha, beta) ? 1 : 0;
                    }
                    return highest ? sum : -sum;
                };
                int best = from.stream().mapToInt(qualification).max().orElseThrow();
                kept = from.stream()
                        .filter(a -> qualification.applyAsInt(a) == best)
                        .toList();
                level = next;
            }
            for (int a : kept) {
                classes[a] = k;
                left.remove(a);
            }
        }
        return classes;
    }

    private static double highestBelow(double[][] credibility, List<Integer> members, double limit) {
        double highest = 0;
        for (int a : members) {
            for (int b : members) {
                boolean below = Tolerance.above(limit, credibility[a][b]);
                highest = a != b && below ? Math.max(highest, credibility[a][b]) : highest;
            }
        }
        return highest;
    }

    private static boolean outranks(double[][] credibility, int a, int b, double cut, double alpha, double beta) {
        double there = credibility[a][b];
        double threshold = Math.max(0, alpha + beta * there);
        return Tolerance.above(there, cut) && Tolerance.above(there, credibility[b][a] + threshold);
    }

    /** Ranks by taking those that nothing left outranks; where there is none, all that are left. */
    private static int[] peel(boolean[][] outranks) {
        int[] ranks = new int[outranks.length];
        TreeSet<Integer> left = new TreeSet<>();
        for (int a = 0; a < ranks.length; a++) {
            left.add(a);
        }
        for (int rank = 1; !left.isEmpty(); rank++) {
            List<Integer> free = left.stream()
                    .filter(b -> left.stream().noneMatch(a -> outranks[a][b]))
                    .toList();
            for (int a : free.isEmpty() ? List.copyOf(left) : free) {
                ranks[a] = rank;
                left.remove(a);
            }
        }
        return ranks;
    }

    private static double[][] columns(double[][] rows) {
        return IntStream.range(0, rows[0].length)
                .mapToObj(j -> Arrays.stream(rows).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
    }

    private static double largestRange(double[][] columns) {
        return Arrays.stream(columns)
                .mapToDouble(ElectreFormulasTest::range)
                .max()
                .orElseThrow();
    }

    private static double range(double[] column) {
        return Arrays.stream(column).max().orElseThrow()
                - Arrays.stream(column).min().orElseThrow();
    }

    private static boolean[][] transposed(boolean[][] relation) {
        boolean[][] transposed = new boolean[relation.length][relation.length];
        for (int a = 0; a < relation.length; a++) {
            for (int b = 0; b < relation.length; b++) {
                transposed[a][b] = relation[b][a];
            }
        }
        return transposed;
    }

    private static int[][] ones(boolean[][] relation) {
        int[][] ones = new int[relation.length][relation.length];
        for (int a = 0; a < relation.length; a++) {
            for (int b = 0; b < relation.length; b++) {
                ones[a][b] = relation[a][b] ? 1 : 0;
            }
        }
        return ones;
    }

    private static void assertClose(double[][] fast, double[][] plain) {
        for (int a = 0; a < plain.length; a++) {
            assertThat(fast[a]).containsExactly(plain[a], within(CLOSE));
        }
    }

    private static void assertRelation(MethodResult result, boolean[][] atLeastAsGood) {
        PartialPreorder preorder = (PartialPreorder) result;
        for (int a = 0; a < atLeastAsGood.length; a++) {
            for (int b = 0; b < atLeastAsGood.length; b++) {
                if (a != b) {
                    Relation expected = atLeastAsGood[a][b]
                            ? atLeastAsGood[b][a] ? Relation.INDIFFERENT : Relation.PREFERRED
                            : atLeastAsGood[b][a] ? Relation.REVERSED : Relation.INCOMPARABLE;
                    assertThat(preorder.relation(a, b)).isEqualTo(expected);
                }
            }
        }
    }
}
