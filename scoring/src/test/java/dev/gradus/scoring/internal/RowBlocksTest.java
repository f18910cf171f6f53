package dev.gradus.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowBlocksTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "2048, 1", "2049, 3", "100000, 20", "100000, 1"})
    void everyRowIsWorkedOnOnceInBlocks(int rows, int cells) {
        int[] times = new int[rows];
        RowBlocks.forEach(rows, cells, (from, to) -> {
            assertThat(to - from).isBetween(1, RowBlocks.BLOCK);
            for (int i = from; i < to; i++) {
                times[i]++;
            }
        });
        assertThat(Arrays.stream(times).allMatch(count -> count == 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void roomIsForOnePartAtATime(int cells) {
        int rows = 200_000;
        int[] counted = new int[rows];
        RowBlocks.forEach(rows, cells, () -> new int[1], (blocks, from, to) -> counted[from] = ++blocks[0]);
        assertThat(Arrays.stream(counted).filter(blocks -> blocks == 1)).hasSize((rows + 32_767) / 32_768);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void partsComeInOrderOfRows(int cells) {
        Integer[] ends = RowBlocks.map(150_000, cells, Integer[]::new, (from, to) -> to);
        assertThat(ends).containsExactly(32_768, 65_536, 98_304, 131_072, 150_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1L << 40})
    void theFailureIsThatOfTheFirstIndex(long cells) {
        ForkJoinPool pool = new ForkJoinPool(4);
        try {
            for (int round = 0; round < 20; round++) {
                assertThatThrownBy(() -> pool.submit(() -> RowBlocks.forEachIndex(64, cells, index -> {
                                    if (index % 5 == 3) {
                                        throw new IllegalStateException("at " + index);
                                    }
                                }))
                                .join())
                        .hasMessageContaining("at 3");
            }
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1L << 40})
    void everyIndexIsWorkedOn(long cells) {
        int[] times = new int[1_000];
        RowBlocks.forEachIndex(times.length, cells, index -> times[index]++);
        assertThat(IntStream.of(times).sum()).isEqualTo(times.length);
    }
}
