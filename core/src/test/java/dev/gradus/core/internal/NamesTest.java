package dev.gradus.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.evidence.MissingReason;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final List<String> ROLES = List.of(
            "machine-learning-engineer", "data-scientist", "research-scientist", "ai-product-manager", "nlp-engineer");

    @Test
    void constantsAreWrittenInLowerCaseWithHyphens() {
        assertThat(Names.idOf(MissingReason.NOT_FOUND)).isEqualTo("not-found");
    }

    @Test
    void slipsAndPartsFindTheName() {
        assertThat(Names.nearest("nlp-enginer", ROLES)).containsExactly("nlp-engineer");
        assertThat(Names.nearest("NLP Engineer", ROLES)).containsExactly("nlp-engineer");
        assertThat(Names.nearest("scientist", ROLES)).containsExactly("data-scientist", "research-scientist");
        assertThat(Names.nearest("astronaut", ROLES)).isEmpty();
    }

    @Property
    void aKnownNameIsItsOwnNearest(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String name) {
        assertThat(Names.nearest(name, List.of("zz-" + name + "-zzzzzzzzzzzzzzzz", name))
                        .get(0))
                .isEqualTo(name);
    }

    @Test
    void messagesSayWhatWouldBeRight() {
        assertThat(Names.unknown("role", "nlp-enginer", ROLES))
                .isEqualTo("Unknown role 'nlp-enginer'.\nMaybe nlp-engineer?");
        assertThat(Names.unknown("role", "astronaut", ROLES))
                .isEqualTo("Unknown role 'astronaut'.\nMaybe one of: ai-product-manager, data-scientist,"
                        + " machine-learning-engineer, nlp-engineer, research-scientist.");
        assertThat(Names.unknown("role", "x", List.of()))
                .isEqualTo("Unknown role 'x'.\nMaybe nothing was loaded: no role is known.");
        List<String> many =
                IntStream.range(100, 150).mapToObj(i -> "program-" + i).toList();
        assertThat(Names.unknown("program", "zebra", many)).endsWith("program-139, …");
    }
}
