package dev.gradus.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gradus.scoring.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class DetailsTest {
    private static final Details ALL_KINDS = Details.builder()
            .put("delta", 0.5)
            .put("rule", "first")
            .put("proven", true)
            .put("phi", new double[] {0.25, -0.25})
            .put("ranks", new int[] {2, 1})
            .put("pi", new double[][] {{0, 0.5}, {0.25, 0}})
            .put("outranks", new int[][] {{0, 1}, {0, 0}})
            .put("kernel", List.of("a", "b"))
            .build();

    @Test
    void whatIsReadIsWhatWasPut() {
        assertThat(ALL_KINDS.number("delta")).isEqualTo(0.5);
        assertThat(ALL_KINDS.numbers("phi")).containsExactly(0.25, -0.25);
        assertThat(ALL_KINDS.integers("ranks")).containsExactly(2, 1);
        assertThat(ALL_KINDS.matrix("pi")).isDeepEqualTo(new double[][] {{0, 0.5}, {0.25, 0}});
        assertThat(ALL_KINDS.integerMatrix("outranks")).isDeepEqualTo(new int[][] {{0, 1}, {0, 0}});
        assertThat(ALL_KINDS.texts("kernel")).containsExactly("a", "b");
        assertThat(ALL_KINDS.asMap())
                .containsEntry("rule", "first")
                .containsEntry("proven", true)
                .containsEntry("kernel", List.of("a", "b"));
        assertThat(ALL_KINDS).hasToString("[delta, rule, proven, phi, ranks, pi, outranks, kernel]");
    }

    @Test
    void wholeNumbersAreReadAsNumbers() {
        assertThat(ALL_KINDS.numbers("ranks")).containsExactly(2, 1);
        assertThat(ALL_KINDS.matrix("outranks")).isDeepEqualTo(new double[][] {{0, 1}, {0, 0}});
    }

    @Test
    void whatIsReadIsACopy() {
        ALL_KINDS.numbers("phi")[0] = 9;
        ALL_KINDS.integers("ranks")[0] = 9;
        ALL_KINDS.numbers("ranks")[0] = 9;
        ALL_KINDS.matrix("pi")[0][0] = 9;
        ALL_KINDS.matrix("outranks")[0][0] = 9;
        ALL_KINDS.integerMatrix("outranks")[0][0] = 9;
        ((int[][]) ALL_KINDS.asMap().get("outranks"))[0][0] = 9;
        whatIsReadIsWhatWasPut();
    }

    @Test
    void whatIsPutIsCopied() {
        double[] phi = {1};
        int[][] outranks = {{1}};
        Details details =
                Details.builder().put("phi", phi).put("outranks", outranks).build();
        phi[0] = 9;
        outranks[0][0] = 9;
        assertThat(details.numbers("phi")).containsExactly(1);
        assertThat(details.integerMatrix("outranks")).isDeepEqualTo(new int[][] {{1}});
    }

    @Test
    void eachReaderSaysWhatADetailIsInstead() {
        Map<String, BiFunction<Details, String, Object>> readers = new LinkedHashMap<>();
        readers.put("a number", Details::number);
        readers.put("an array of numbers", Details::numbers);
        readers.put("an array of whole numbers", Details::integers);
        readers.put("a matrix", Details::matrix);
        readers.put("a matrix of whole numbers", Details::integerMatrix);
        readers.put("a list of texts", Details::texts);
        Map<String, List<String>> readable = Map.of(
                "delta", List.of("a number"),
                "rule", List.of(),
                "proven", List.of(),
                "phi", List.of("an array of numbers"),
                "ranks", List.of("an array of whole numbers", "an array of numbers"),
                "pi", List.of("a matrix"),
                "outranks", List.of("a matrix of whole numbers", "a matrix"),
                "kernel", List.of("a list of texts"));
        ALL_KINDS
                .asMap()
                .keySet()
                .forEach(name -> readers.forEach((wanted, reader) -> {
                    if (readable.get(name).contains(wanted)) {
                        assertThat(reader.apply(ALL_KINDS, name)).isNotNull();
                    } else {
                        assertThatIllegalArgumentException()
                                .isThrownBy(() -> reader.apply(ALL_KINDS, name))
                                .withMessageContaining("The detail '" + name + "' is ")
                                .withMessageContaining(", not " + wanted + ".\nMaybe read it with ");
                    }
                }));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL_KINDS.numbers("outranks"))
                .withMessage("The detail 'outranks' is a matrix of whole numbers, not an array of numbers.\n"
                        + "Maybe read it with integerMatrix(name) or matrix(name).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL_KINDS.texts("rule"))
                .withMessage("The detail 'rule' is a text, not a list of texts.\nMaybe read it with asMap().");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL_KINDS.number("proven"))
                .withMessageStartingWith("The detail 'proven' is a flag, not a number.");
    }

    @Test
    void whatIsNotThereIsNamedBesideWhatIs() {
        assertThat(ALL_KINDS.has("phi")).isTrue();
        assertThat(ALL_KINDS.has("psi")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL_KINDS.numbers("psi"))
                .withMessageContaining("There is no detail 'psi'; there are [delta, rule,");
        assertThat(Details.none().asMap()).isEmpty();
    }

    @Test
    void nothingThatIsNotFiniteIsTaken() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Details.builder().put("delta", Double.NaN))
                .withMessageContaining("'delta' is not finite");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Details.builder().put("phi", new double[] {1, Double.POSITIVE_INFINITY}));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Details.builder().putOwned("phi", new double[] {Double.NaN}));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Details.builder().put("pi", new double[][] {{1}, {Double.NEGATIVE_INFINITY}}));
    }
}
