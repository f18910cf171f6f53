package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gradus.examples.cli.PreparationReference.ValueShape;
import dev.gradus.scoring.document.JsonText;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weightings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MethodReferenceTest {
    private static final Path PAGE = Path.of("../../docs/methods.md");

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = Cli.run("methods", "--format", "markdown").out();
        if (Boolean.getBoolean("gradus.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("%s is out of date.%nMaybe regenerate it: its first lines say how", PAGE)
                .isEqualTo(page);
    }

    @Test
    void everyMethodAndWeightingHasAnEntry() {
        String page = MethodReference.page();
        Stream.concat(
                        RankingMethods.all().stream().map(RankingMethod::descriptor),
                        Weightings.all().stream().map(WeightingMethod::descriptor))
                .forEach(method -> assertThat(page)
                        .containsOnlyOnce("<a id=\"%s\"></a>\n\n### `%s`: "
                                .formatted(MethodReference.anchor(method), method.id())));
    }

    @Test
    void oneMethodByItself() {
        assertThat(Cli.run("methods", "saw", "--format", "markdown").out())
                .startsWith("# `wsm`: ")
                .contains("* Source: ", "| parameter | type | range | default | meaning |")
                .doesNotContain("###");
    }

    @Test
    void everyValueFunctionIsShownAsADocumentTakesIt() {
        for (ValueShape shape : PreparationReference.VALUE_FUNCTIONS) {
            Map<String, Object> document = Cli.object(JsonText.parse(shape.example()));
            assertThat(document).containsEntry("type", shape.type());
            ValueFunction.read(document, "value");
        }
        ProblemException unknown =
                catchThrowableOfType(ProblemException.class, () -> ValueFunction.read(Map.of("type", "?"), "value"));
        String known = String.valueOf(unknown.getMessage()).replaceFirst("(?s).*one of: ", "");
        assertThat(known.replaceAll("[.\\s]", "").split(","))
                .containsExactlyInAnyOrderElementsOf(PreparationReference.VALUE_FUNCTIONS.stream()
                        .map(ValueShape::type)
                        .toList());
    }
}
