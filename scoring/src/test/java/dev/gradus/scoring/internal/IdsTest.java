package dev.gradus.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void thoseThatAreLeftKeepTheirNames() {
        Ids given = Ids.of(ImmutableList.of("a", "b", "c", "d"));
        assertThat(given.without(1).all()).containsExactly("a", "c", "d");
        assertThat(given.keeping(new int[] {3, 0, 2}).without(0).all()).containsExactly("a", "c");
        assertThat(Ids.numbered(3).keeping(new int[] {2, 0}).get(0)).isEqualTo("A3");
    }

    @Test
    void leavingOutOneAfterTheOtherDoesNotPileUp() {
        Ids ids = Ids.numbered(5_000);
        for (int k = 0; k < 4_000; k++) {
            ids = ids.without(0);
        }
        assertThat(ids.get(0)).isEqualTo("A4001");
        assertThat(ids.size()).isEqualTo(1_000);
        assertThat(ids.all()).hasSize(1_000).endsWith("A5000");
    }
}
