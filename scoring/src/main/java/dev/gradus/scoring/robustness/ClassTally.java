package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.Assignment;

/** How often each alternative was put into each class. */
final class ClassTally implements Blocks.Tally<ClassTally> {
    private final long[][] lowest;
    private final long[][] highest;
    private long samples;

    ClassTally(int alternatives, int classes) {
        lowest = new long[alternatives][classes];
        highest = new long[alternatives][classes];
    }

    void count(Assignment assignment) {
        samples++;
        for (int i = 0; i < lowest.length; i++) {
            lowest[i][assignment.lowest(i)]++;
            highest[i][assignment.highest(i)]++;
        }
    }

    @Override
    public void add(ClassTally other) {
        samples += other.samples;
        for (int i = 0; i < lowest.length; i++) {
            for (int c = 0; c < lowest[i].length; c++) {
                lowest[i][c] += other.lowest[i][c];
                highest[i][c] += other.highest[i][c];
            }
        }
    }

    ImmutableList<ImmutableList<Double>> lowestShares() {
        return shares(lowest);
    }

    ImmutableList<ImmutableList<Double>> highestShares() {
        return shares(highest);
    }

    /** Whether the 95 % interval of every share is at most ± this wide. */
    boolean isWithin(double precision) {
        for (int i = 0; i < lowest.length; i++) {
            for (int c = 0; c < lowest[i].length; c++) {
                if (ShareInterval.halfWidth(lowest[i][c], samples) > precision
                        || ShareInterval.halfWidth(highest[i][c], samples) > precision) {
                    return false;
                }
            }
        }
        return true;
    }

    private ImmutableList<ImmutableList<Double>> shares(long[][] counts) {
        ImmutableList.Builder<ImmutableList<Double>> rows = ImmutableList.builder();
        for (long[] row : counts) {
            ImmutableList.Builder<Double> shares = ImmutableList.builder();
            for (long count : row) {
                shares.add((double) count / samples);
            }
            rows.add(shares.build());
        }
        return rows.build();
    }
}
