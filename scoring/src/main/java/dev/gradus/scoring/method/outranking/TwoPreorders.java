package dev.gradus.scoring.method.outranking;

import dev.gradus.scoring.method.Details;
import dev.gradus.scoring.method.PartialPreorder;
import dev.gradus.scoring.problem.DecisionProblem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The final and the median preorder of a descending and an ascending distillation.
 *
 * <p>Source: D. Vallée, P. Zielniewicz, "ELECTRE III-IV, version 3.x: aspects méthodologiques", Document du LAMSADE 85,
 * Université Paris-Dauphine (1994).
 */
record TwoPreorders(int[] descending, int[] ascending) {

    /** The intersection: at least as good in both. */
    boolean[][] atLeastAsGood() {
        int n = descending.length;
        boolean[][] relation = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                relation[a][b] = descending[a] <= descending[b] && ascending[a] <= ascending[b];
            }
        }
        return relation;
    }

    /** One more than the length of the longest chain of better ones in the final preorder. */
    int[] levels() {
        int n = descending.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingInt(a -> descending[a] + ascending[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean[][] relation = atLeastAsGood();
        int[] levels = new int[n];
        for (int b : order) {
            levels[b] = 1;
            for (int a = 0; a < n; a++) {
                if (relation[a][b] && !relation[b][a]) {
                    levels[b] = Math.max(levels[b], levels[a] + 1);
                }
            }
        }
        return levels;
    }

    /** Dense ranks: by level, then by how little the two distillations differ on the alternative. */
    int[] median() {
        int n = descending.length;
        int[] levels = levels();
        long[] keys = new long[n];
        for (int a = 0; a < n; a++) {
            keys[a] = (long) levels[a] * (2L * n + 1) + Math.abs(descending[a] - ascending[a]);
        }
        long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
        return Arrays.stream(keys)
                .mapToInt(key -> Arrays.binarySearch(distinct, key) + 1)
                .toArray();
    }

    PartialPreorder result(DecisionProblem problem, Details.Builder details) {
        return PartialPreorder.of(
                problem,
                atLeastAsGood(),
                details.put("descending", descending)
                        .put("ascending", ascending)
                        .put("levels", levels())
                        .put("median", median())
                        .build(),
                List.of());
    }
}
