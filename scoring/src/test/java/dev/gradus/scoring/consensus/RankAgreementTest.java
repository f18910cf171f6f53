package dev.gradus.scoring.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gradus.scoring.problem.ProblemException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankAgreementTest {

    @Property
    void pairCountsAreThoseOfAllPairs(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 5) Integer> first,
            @ForAll @Size(12) List<@IntRange(min = 1, max = 5) Integer> second) {
        double[] x = first.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] y = second.stream()
                .limit(x.length)
                .mapToDouble(Integer::doubleValue)
                .toArray();
        long discordant = 0;
        long onlyX = 0;
        long onlyY = 0;
        long both = 0;
        double signs = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double a = Math.signum(x[i] - x[j]);
                double b = Math.signum(y[i] - y[j]);
                discordant += a * b < 0 ? 1 : 0;
                onlyX += a == 0 && b != 0 ? 1 : 0;
                onlyY += a != 0 && b == 0 ? 1 : 0;
                both += a == 0 && b == 0 ? 1 : 0;
                signs += 2 * (a - b) * (a - b);
            }
        }
        assertThat(PairCounts.of(x, y))
                .isEqualTo(new PairCounts(discordant, onlyX, onlyY, both, (long) x.length * (x.length - 1) / 2));
        assertThat(RankAgreement.FROBENIUS_DISTANCE.of(x, y)).isCloseTo(Math.sqrt(signs), within(1e-12));
        assertThat(RankAgreement.KEMENY_DISTANCE.of(x, y)).isEqualTo(2.0 * discordant + onlyX + onlyY);
    }

    @Property
    void agreementWithItselfIsPerfect(
            @ForAll RankAgreement measure,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 6) Integer> ranks) {
        double[] x = ranks.stream().mapToDouble(Integer::doubleValue).toArray();
        assertThat(measure.of(x, x)).isCloseTo(measure.isDistance() ? 0 : 1, within(1e-12));
    }

    @Test
    void kendallsTauCountsTies() {
        // one concordant pair is tied in y: (2 - 0) / sqrt(3 * 2)
        assertThat(RankAgreement.KENDALL_TAU_B.of(new double[] {1, 2, 3}, new double[] {1, 2, 2}))
                .isCloseTo(2 / Math.sqrt(6), within(1e-15));
        assertThat(RankAgreement.KENDALL_TAU_B.of(new double[] {1, 1}, new double[] {1, 2}))
                .isZero();
        assertThat(RankAgreement.SPEARMAN.of(new double[] {1, 1}, new double[] {1, 2}))
                .isZero();
    }

    @Test
    void tiePoliciesGiveTheSame() {
        double[] reference = {3, 1, 2, 4};
        for (RankAgreement measure : RankAgreement.values()) {
            assertThat(measure.of(reference, new double[] {1, 2, 2, 4}))
                    .as(measure.id())
                    .isEqualTo(measure.of(reference, new double[] {1, 2.5, 2.5, 4}));
        }
    }

    @Test
    void rankBiasedOverlapWeighsTheTop() {
        double[] x = {1, 2, 3, 4};
        // agreement at depths 1 to 4: 0, 1, 1, 1; so 1 - (1 - p) for the first depth
        assertThat(RankBiasedOverlap.of(x, new double[] {2, 1, 3, 4}, 0.9)).isCloseTo(0.9, within(1e-15));
        // 1, 1, 2/3, 1: the loss is a third at weight 0.1 * 0.81
        assertThat(RankBiasedOverlap.of(x, new double[] {1, 2, 4, 3}, 0.9)).isCloseTo(1 - 0.081 / 3, within(1e-15));
        assertThat(RankAgreement.RANK_BIASED_OVERLAP.of(x, new double[] {2, 1, 3, 4}))
                .isCloseTo(0.9, within(1e-15));
        assertThatThrownBy(() -> RankBiasedOverlap.of(x, x, 1)).isInstanceOf(ProblemException.class);
    }

    @Test
    void kendallsConcordance() {
        assertThat(RankAgreement.kendallW(List.of(new double[] {1, 2, 3}, new double[] {1, 2, 3})))
                .isCloseTo(1, within(1e-15));
        assertThat(RankAgreement.kendallW(List.of(new double[] {1, 2, 3}, new double[] {3, 2, 1})))
                .isCloseTo(0, within(1e-15));
        // two voters: W = (1 + rho) / 2
        double[] x = {1, 2, 3, 4};
        double[] y = {2, 1, 4, 3};
        assertThat(RankAgreement.kendallW(List.of(x, y)))
                .isCloseTo((1 + RankAgreement.SPEARMAN.of(x, y)) / 2, within(1e-15));
        assertThat(RankAgreement.kendallW(List.of(new double[] {1, 1, 3}, new double[] {1, 1, 3})))
                .isCloseTo(1, within(1e-15));
        assertThat(RankAgreement.kendallW(List.of(new double[] {1, 1}))).isEqualTo(1);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> RankAgreement.WS.of(new double[] {1, 2}, new double[] {1}))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> RankAgreement.WS.of(new double[] {1, Double.NaN}, new double[] {1, 2}))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> RankAgreement.byId("spearmann")).hasMessageContaining("Maybe spearman");
    }
}
