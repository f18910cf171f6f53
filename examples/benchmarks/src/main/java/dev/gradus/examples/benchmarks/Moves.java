package dev.gradus.examples.benchmarks;

import dev.gradus.core.criterion.Requirement;
import dev.gradus.core.criterion.Requirement.Verdict;
import dev.gradus.scoring.RankingSession;
import dev.gradus.scoring.method.RankingMethods;
import java.util.Arrays;
import java.util.function.IntFunction;

/** How long each of many changes of a session takes, the new best included: who drags a slider feels the slow ones. */
final class Moves {
    private static final int ALTERNATIVES = 10_000;
    private static final int TOP = 50;
    private static final int WARM_UP = 3_000;
    private static final int MOVES = 5_000;

    private Moves() {}

    /** A table of percentiles, by what is changed. */
    static String measure() {
        RankingSession<String> session =
                RankingSession.of(Inputs.problem(ALTERNATIVES, 10), RankingMethods.weightedSum());
        StringBuilder table = new StringBuilder(
                "10,000 alternatives × 10 criteria, weighted sum, the best 50 after each of 5,000 changes.\n\n");
        table.append("| what is changed | half of them within | 99 of 100 | 999 of 1,000 |\n");
        table.append("| --- | ---: | ---: | ---: |\n");
        table.append(line("a weight", k -> session.weight("C1", 0.1 + k % 10)));
        table.append(line("a value", k -> session.value("A7", "C1", 50 + k % 10)));
        table.append(line("a requirement", k -> session.require(endsWith(k % 10))));
        return table.toString();
    }

    private static Requirement<String> endsWith(int digit) {
        return Requirement.of(
                "digit",
                "its number does not end with " + digit,
                id -> id.charAt(id.length() - 1) - '0' == digit
                        ? Verdict.notMet("ends with it")
                        : Verdict.met("does not"));
    }

    private static String line(String what, IntFunction<RankingSession<String>> change) {
        double[] millis = new double[MOVES];
        int best = 0;
        for (int k = -WARM_UP; k < MOVES; k++) {
            long start = System.nanoTime();
            best += change.apply(k + WARM_UP).top(TOP).size();
            if (k >= 0) {
                millis[k] = (System.nanoTime() - start) / 1e6;
            }
        }
        if (best != (WARM_UP + MOVES) * TOP) {
            throw new IllegalStateException("A session has lost some of its best.");
        }
        Arrays.sort(millis);
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        what,
                        Page.millis(millis[MOVES / 2]),
                        Page.millis(millis[MOVES * 99 / 100]),
                        Page.millis(millis[MOVES * 999 / 1_000]));
    }
}
