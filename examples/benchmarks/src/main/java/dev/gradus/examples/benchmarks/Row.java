package dev.gradus.examples.benchmarks;

/**
 * A row of the table: work, and what no program can do without.
 *
 * @param work what is done, in words
 * @param size the size of the input, in words
 * @param ours the key of the benchmark, see {@link Measured}
 * @param bound the key of the benchmark of the lower bound
 * @param boundWords what the bound is, in words
 * @param yardstick task, sizes and, after the number of threads, further arguments of the program in C; empty where it has
 *     no such task
 * @param aim what is aimed at, in words
 */
record Row(String work, String size, String ours, String bound, String boundWords, Yardstick yardstick, String aim) {

    /**
     * A call of the yardstick.
     *
     * @param task its name; empty for none
     * @param sizes alternatives and criteria
     * @param more further arguments
     * @param share by how much its time is multiplied, where it does so many times our work
     */
    record Yardstick(String task, String sizes, String more, double share) {
        static final Yardstick NONE = new Yardstick("", "", "", 1);

        static Yardstick of(String task, String sizes) {
            return new Yardstick(task, sizes, "", 1);
        }

        boolean isPresent() {
            return !task.isEmpty();
        }
    }
}
