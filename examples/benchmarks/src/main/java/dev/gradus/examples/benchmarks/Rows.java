package dev.gradus.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.gradus.examples.benchmarks.Row.Yardstick;

/** What is measured, in the order of the table. */
final class Rows {
    private static final String SCAN = "10⁶ × 20";
    private static final String READ = "ScanBenchmark.read";
    private static final String ONE_READ = "one read of the matrix";
    private static final String WEIGHTS_READ = "WeightingBenchmark.read";
    private static final String PAIRS = "OutrankingBenchmark.pairs";
    private static final String ALL_PAIRS = "all differences of all pairs";
    private static final String IMPORT = "CatalogBenchmark.parse";

    static final ImmutableList<Row> ALL = ImmutableList.of(
            scan("Weighted sum, best 100", "ScanBenchmark.weightedSum", "wsm", "1.5 × C"),
            scan("TOPSIS, best 100", "ScanBenchmark.topsis", "topsis", "1.5 × C"),
            scan("VIKOR, best 100", "ScanBenchmark.vikor", "vikor", "1.5 × C"),
            scan("Weighted product, best 100", "ScanBenchmark.weightedProduct", "wpm", "2 × C"),
            new Row(
                    "Ranks of all",
                    "10⁶",
                    "ScanBenchmark.ranks",
                    "ScanBenchmark.sort",
                    "a sort of the scores",
                    Yardstick.of("rank", "1000000 20"),
                    "2 × C"),
            promethee("10⁴ × 10", "10000"),
            promethee("10⁶ × 10", "1000000"),
            new Row(
                    "SMAA-2, 10⁴ samples",
                    "1,000 × 10",
                    "SmaaBenchmark.smaa2",
                    "SmaaBenchmark.product",
                    "the scores alone",
                    new Yardstick("smaa", "1000 10", "10000", 1),
                    "1.5 × C"),
            new Row(
                    "ELECTRE III, credibility",
                    "1,000 × 10",
                    "OutrankingBenchmark.credibility",
                    PAIRS,
                    ALL_PAIRS,
                    Yardstick.of("electre3", "1000 10"),
                    "2 × C"),
            new Row(
                    "ELECTRE III, all of it",
                    "1,000 × 10",
                    "OutrankingBenchmark.electre3",
                    PAIRS,
                    ALL_PAIRS,
                    Yardstick.NONE,
                    "–"),
            new Row(
                    "ELECTRE I, both indices",
                    "1,000 × 10",
                    "OutrankingBenchmark.indices",
                    PAIRS,
                    ALL_PAIRS,
                    Yardstick.of("electre1", "1000 10"),
                    "2 × C"),
            new Row(
                    "ELECTRE I, all of it",
                    "1,000 × 10",
                    "OutrankingBenchmark.electre1",
                    PAIRS,
                    ALL_PAIRS,
                    Yardstick.NONE,
                    "–"),
            consensus("Kemeny, proven, 5 voters", "50", "ConsensusBenchmark.kemeny", "1 s"),
            consensus("Copeland, 50 voters", "1,000", "ConsensusBenchmark.copeland", "50 ms"),
            weights("Entropy weights", "WeightingBenchmark.entropy", "entropy"),
            weights("CRITIC weights", "WeightingBenchmark.critic", "critic"),
            weights("MEREC weights", "WeightingBenchmark.merec", "merec"),
            new Row(
                    "Gini weights",
                    SCAN,
                    "WeightingBenchmark.gini",
                    "WeightingBenchmark.sort",
                    "a sort of every column",
                    Yardstick.NONE,
                    "1 s for one column"),
            new Row(
                    "CODAS",
                    "5,000 × 10",
                    "DistanceBenchmark.codas",
                    "DistanceBenchmark.sort",
                    "a sort of one column",
                    Yardstick.NONE,
                    "5 ms"),
            front("3"),
            front("5"),
            front("8"),
            new Row(
                    "Move one weight, best 50",
                    "10,000 × 10",
                    "SessionBenchmark.moveWeight",
                    "SessionBenchmark.read",
                    ONE_READ,
                    Yardstick.NONE,
                    "1 ms"),
            new Row(
                    "Correct one value, best 50",
                    "10,000 × 10",
                    "SessionBenchmark.correctValue",
                    "SessionBenchmark.read",
                    ONE_READ,
                    Yardstick.NONE,
                    "1 ms"),
            removals("weighted sum", "wsm"),
            removals("TOPSIS", "topsis"),
            imported("Import fields of study", "54,000 × 18", "scorecard-field-of-study", "2 × the parser"),
            imported("Import 8 columns of a wide table", "1,600 × 3,306", "scorecard-institution", "1.5 × the parser"),
            new Row(
                    "Read the sample catalogue",
                    "all files",
                    "CatalogBenchmark.read",
                    IMPORT,
                    "the bare JSON parser",
                    Yardstick.NONE,
                    "–"),
            new Row(
                    "Rank the sample catalogue",
                    "all programmes",
                    "CatalogBenchmark.rank",
                    IMPORT,
                    "the bare JSON parser",
                    Yardstick.NONE,
                    "–"),
            new Row(
                    "Explain its first",
                    "one programme",
                    "CatalogBenchmark.explain",
                    "CatalogBenchmark.rank",
                    "the ranking",
                    Yardstick.NONE,
                    "–"),
            new Row(
                    "Write a result document",
                    "1,000 × 10",
                    "CatalogBenchmark.write",
                    "CatalogBenchmark.solve",
                    "solving the problem",
                    Yardstick.NONE,
                    "–"));

    private Rows() {}

    private static Row scan(String work, String key, String task, String aim) {
        return new Row(work, SCAN, key, READ, ONE_READ, Yardstick.of(task, "1000000 20"), aim);
    }

    private static Row weights(String work, String key, String task) {
        return new Row(work, SCAN, key, WEIGHTS_READ, ONE_READ, Yardstick.of(task, "1000000 20"), "2 × C");
    }

    private static Row promethee(String size, String n) {
        return new Row(
                "PROMETHEE II, linear, best 100",
                size,
                "SortBenchmark.promethee2 n=" + n,
                "SortBenchmark.sort n=" + n,
                "a sort of every column",
                Yardstick.of("promethee", n + " 10"),
                "1.5 × C");
    }

    private static Row front(String m) {
        return new Row(
                "Pareto front, uniform points",
                "10⁵ × " + m,
                "FrontBenchmark.front m=" + m,
                "FrontBenchmark.sort m=" + m,
                "a sort of one column",
                Yardstick.of("pareto", "100000 " + m),
                "2 × C");
    }

    private static Row removals(String method, String id) {
        return new Row(
                "Leave each out in turn, " + method,
                "1,000 × 10",
                "RemovalBenchmark.removals method=" + id,
                "RemovalBenchmark.evaluations method=" + id,
                "one ranking for each",
                Yardstick.NONE,
                "50 ms");
    }

    private static Row imported(String work, String size, String format, String aim) {
        return new Row(
                work,
                size,
                "ImportBenchmark.read format=" + format,
                "ImportBenchmark.parse format=" + format,
                "the bare parser",
                Yardstick.NONE,
                aim);
    }

    private static Row consensus(String work, String size, String key, String aim) {
        return new Row(
                work, size, key, "ConsensusBenchmark.pairs", "all pairs of Copeland's voters", Yardstick.NONE, aim);
    }
}
