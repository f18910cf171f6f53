package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class TextsTest {
    @Property
    void wrappedLinesFitAndLoseNothing(@ForAll String text, @ForAll @IntRange(min = 2, max = 40) int width) {
        List<String> lines = Texts.wrap(text, width);
        assertThat(lines).allMatch(line -> Texts.width(line) <= width);
        String space = "[\\s\\p{javaWhitespace}\\u0085]";
        assertThat(String.join("", lines).replaceAll(space, "")).isEqualTo(text.replaceAll(space, ""));
    }

    @Property
    void cutTextsFit(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int width) {
        assertThat(Texts.width(Texts.cut(text, width))).isLessThanOrEqualTo(width);
    }

    @Test
    void widths() {
        assertThat(Texts.width("Zürich")).isEqualTo(6);
        assertThat(Texts.width("Zu\u0308rich")).isEqualTo(6);
        assertThat(Texts.width("東京")).isEqualTo(4);
    }

    @Test
    void numbersForPeople() {
        assertThat(Texts.number(60000, 0)).isEqualTo("60,000");
        assertThat(Texts.number(0.5, 3)).isEqualTo("0.5");
        assertThat(Texts.number(100, 2)).isEqualTo("100");
        assertThat(Texts.number(-0.0001, 2)).isEqualTo("0");
        assertThat(Texts.number(12345.678, 1)).isEqualTo("12,345.7");
    }

    @Test
    void onlyTheWholeIsAHundredPercent() {
        assertThat(Texts.percent(1)).isEqualTo("100 %");
        assertThat(Texts.percent(0.999)).isEqualTo("99 %");
        assertThat(Texts.percent(0.001)).isEqualTo("<1 %");
        assertThat(Texts.percent(0)).isEqualTo("0 %");
    }
}
