package org.example.lexicographic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.criterion.Direction;
import dev.gradus.scoring.method.ConfiguredMethod;
import dev.gradus.scoring.problem.DecisionProblem;
import dev.gradus.scoring.problem.ProblemCriterion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the description promises, on problems with many ties. */
class LexicographicLawsTest {
    private static final ConfiguredMethod LEXICOGRAPHIC = ConfiguredMethod.of(new Lexicographic());
    private static final int CRITERIA = 3;

    private static int[] ranks(double[][] rows) {
        List<String> alternatives =
                IntStream.range(0, rows.length).mapToObj(i -> "A" + i).toList();
        DecisionProblem problem = DecisionProblem.ofRows(
                "generated",
                alternatives,
                List.of(
                        ProblemCriterion.of("second", Direction.MAXIMIZE, 2),
                        ProblemCriterion.of("first", Direction.MINIMIZE, 3),
                        ProblemCriterion.of("third", Direction.MAXIMIZE, 1)),
                rows);
        return LEXICOGRAPHIC.evaluate(problem).ranks();
    }

    @Provide
    Arbitrary<double[][]> tables() {
        return Arbitraries.integers()
                .between(0, 3)
                .map(Integer::doubleValue)
                .array(double[].class)
                .ofSize(CRITERIA)
                .array(double[][].class)
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static boolean before(double[] a, double[] b) {
        if (a[1] != b[1]) {
            return a[1] < b[1];
        }
        return a[0] != b[0] ? a[0] > b[0] : a[2] > b[2];
    }

    @Property
    void ranksCountThoseBefore(@ForAll("tables") double[][] rows) {
        int[] expected = Arrays.stream(rows)
                .mapToInt(row -> 1
                        + (int) Arrays.stream(rows)
                                .filter(other -> before(other, row))
                                .count())
                .toArray();
        assertThat(ranks(rows)).containsExactly(expected);
    }

    @Property
    void withoutOneAlternativeTheOthersKeepTheirOrder(@ForAll("tables") double[][] rows) {
        int[] all = ranks(rows);
        if (rows.length > 1) {
            int[] fewer = ranks(Arrays.copyOfRange(rows, 1, rows.length));
            for (int a = 0; a < fewer.length; a++) {
                for (int b = 0; b < fewer.length; b++) {
                    assertThat(Integer.compare(fewer[a], fewer[b])).isEqualTo(Integer.compare(all[a + 1], all[b + 1]));
                }
            }
        }
    }

    @Property
    void scaleAndOriginOfAColumnDoNotMatter(@ForAll("tables") double[][] rows) {
        double[][] moved = Arrays.stream(rows)
                .map(row -> new double[] {row[0] * 8 + 3, row[1], row[2] - 5})
                .toArray(double[][]::new);
        assertThat(ranks(moved)).containsExactly(ranks(rows));
    }

    @Property
    void improvingAValueNeverWorsensTheRank(@ForAll("tables") double[][] rows) {
        int before = ranks(rows)[0];
        for (int j = 0; j < CRITERIA; j++) {
            double[][] improved = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
            improved[0][j] += j == 1 ? -1 : 1;
            assertThat(ranks(improved)[0]).isLessThanOrEqualTo(before);
        }
    }
}
