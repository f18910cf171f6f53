package dev.gradus.dataimport.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import dev.gradus.core.topic.TopicTag;
import dev.gradus.core.topic.TopicTaxonomy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Courses in English and German that teach a topic, or that only sound like it. */
class MadeUpCoursesTest {
    private static final TopicTagger TAGGER = TopicTagger.of(TopicTaxonomy.standard());

    static Stream<String> courses() throws IOException {
        return Resources.readLines(
                        Resources.getResource(MadeUpCoursesTest.class, "made-up-courses.tsv"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void teachWhatTheyTeach(String course) {
        String[] cells = course.split("\t", -1);
        assertThat(TAGGER.tag(cells[0], cells[1]).stream().map(TopicTag::topic).collect(Collectors.joining(" ")))
                .isEqualTo(cells[2]);
    }
}
