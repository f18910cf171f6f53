package dev.gradus.scoring.method.outranking;

/** Tables over ordered pairs of alternatives. */
final class Pairs {
    /** What a pair yields. */
    @FunctionalInterface
    interface Index {
        double of(int a, int b);
    }

    /** Whether a pair is related. */
    @FunctionalInterface
    interface Relation {
        boolean of(int a, int b);
    }

    private Pairs() {}

    /** The table of an index, with the given diagonal. */
    static double[][] table(int n, double diagonal, Index index) {
        double[][] table = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                table[a][b] = a == b ? diagonal : index.of(a, b);
            }
        }
        return table;
    }

    /** The table of a relation without its diagonal. */
    static boolean[][] relation(int n, Relation relation) {
        boolean[][] table = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                table[a][b] = a != b && relation.of(a, b);
            }
        }
        return table;
    }

    /** A relation as ones and zeros, for publication. */
    static int[][] written(boolean[][] relation) {
        int[][] ones = new int[relation.length][relation.length];
        for (int a = 0; a < ones.length; a++) {
            for (int b = 0; b < ones.length; b++) {
                ones[a][b] = relation[a][b] ? 1 : 0;
            }
        }
        return ones;
    }

    /** Row sums less column sums, without the diagonal. */
    static double[] net(double[][] table) {
        double[] net = new double[table.length];
        for (int a = 0; a < net.length; a++) {
            for (int b = 0; b < net.length; b++) {
                if (a != b) {
                    net[a] += table[a][b] - table[b][a];
                }
            }
        }
        return net;
    }
}
