package dev.gradus.scoring.robustness;

import java.util.Arrays;

/** The best and worst rank seen of each alternative, and who was ever strictly before, or not behind, whom. */
final class RangeTally implements Blocks.Tally<RangeTally> {
    private final int[] best;
    private final int[] worst;
    private final boolean[][] before;
    private final boolean[][] notBehind;

    RangeTally(int alternatives) {
        best = new int[alternatives];
        worst = new int[alternatives];
        before = new boolean[alternatives][alternatives];
        notBehind = new boolean[alternatives][alternatives];
        Arrays.fill(best, Integer.MAX_VALUE);
    }

    void see(int[] ranks) {
        for (int i = 0; i < ranks.length; i++) {
            best[i] = Math.min(best[i], ranks[i]);
            worst[i] = Math.max(worst[i], ranks[i]);
            for (int k = 0; k < ranks.length; k++) {
                before[i][k] |= ranks[i] < ranks[k];
                notBehind[i][k] |= ranks[i] <= ranks[k];
            }
        }
    }

    @Override
    public void add(RangeTally other) {
        for (int i = 0; i < best.length; i++) {
            best[i] = Math.min(best[i], other.best[i]);
            worst[i] = Math.max(worst[i], other.worst[i]);
            for (int k = 0; k < best.length; k++) {
                before[i][k] |= other.before[i][k];
                notBehind[i][k] |= other.notBehind[i][k];
            }
        }
    }

    int best(int i) {
        return best[i];
    }

    int worst(int i) {
        return worst[i];
    }

    boolean everBefore(int i, int k) {
        return before[i][k];
    }

    boolean everNotBehind(int i, int k) {
        return notBehind[i][k];
    }
}
