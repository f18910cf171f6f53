package dev.gradus.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.sun.management.ThreadMXBean;
import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.method.Scores;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.weighting.Weightings;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What methods allocate beyond their input, counted and not timed: so many bytes for each alternative, however many criteria. */
class AllocationTest {
    private static final int N = 50_000;
    /** Scratch of a block for each criterion, and objects that do not grow with the number of alternatives. */
    private static final long CONSTANT = 1_300_000;

    private static final ImmutableMap<String, Integer> BYTES_OF_METHODS = ImmutableMap.<String, Integer>builder()
            .put("wsm", 2 * 8) // the scores and their copy
            .put("wpm", 8) // logarithms of products, and the products in their place
            .put("topsis", 3 * 8) // two distances and the closeness
            .put("vikor", 3 * 8) // S, R and Q
            .buildOrThrow();

    private static final ImmutableMap<String, Integer> BYTES_OF_WEIGHTINGS =
            ImmutableMap.of("entropy", 0, "critic", 0, "merec", 4 * 8);

    @Test
    void methodsNeedNoCopyOfTheMatrix() {
        BYTES_OF_METHODS.forEach((method, bytes) -> {
            for (int m : new int[] {4, 16}) {
                DecisionProblem problem = problem(m);
                long allocated =
                        allocated(() -> ((Scores) RankingMethods.byId(method).evaluate(problem)).best(10));
                assertThat(allocated).as("%s of %s criteria", method, m).isLessThan((long) bytes * N + CONSTANT);
            }
        });
    }

    @Test
    void weightingsNeedNoCopyOfTheMatrix() {
        BYTES_OF_WEIGHTINGS.forEach((weighting, bytes) -> {
            DecisionProblem problem = problem(16);
            long allocated = allocated(() -> Weightings.byId(weighting).weigh(problem));
            assertThat(allocated).as(weighting).isLessThan((long) bytes * N + CONSTANT);
        });
    }

    @Test
    void flowsNeedAFewColumnsForEachCriterion() {
        for (int m : new int[] {4, 9}) { // no table of pairs, and no more for each of many criteria than of few
            DecisionProblem problem = problem(m);
            long allocated = allocated(() -> RankingMethods.byId("promethee-2").evaluate(problem));
            assertThat(allocated).as("%s criteria", m).isLessThan((m + 1L) * 128 * N + CONSTANT);
        }
    }

    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeTrue(threads.isThreadAllocatedMemoryEnabled(), "This JVM does not count what a thread allocates.");
        ForkJoinPool single = new ForkJoinPool(1); // all of it on one thread, whose allocations are counted
        try {
            return single.submit(() -> {
                        work.run();
                        long before = threads.getThreadAllocatedBytes(
                                Thread.currentThread().getId());
                        work.run();
                        return threads.getThreadAllocatedBytes(
                                        Thread.currentThread().getId())
                                - before;
                    })
                    .join();
        } finally {
            single.shutdown();
        }
    }

    private static DecisionProblem problem(int m) {
        SplittableRandom random = new SplittableRandom(3);
        ImmutableList<ProblemCriterion> criteria = IntStream.range(0, m)
                .mapToObj(
                        j -> ProblemCriterion.of("c" + j, j % 3 == 2 ? Direction.MINIMIZE : Direction.MAXIMIZE, 1 + j))
                .collect(ImmutableList.toImmutableList());
        return DecisionProblem.numbered("memory", N, criteria, (i, j) -> 1 + 99 * random.nextDouble());
    }
}
