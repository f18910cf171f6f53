package dev.gradus.examples.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.catalog.ProgramBuilder;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.topic.TopicTaxonomy;
import dev.gradus.dataimport.topic.TopicTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of the sample catalogue in the source tree, and what is derived in them. */
final class SampleFiles {
    static final Path FOLDER = Path.of("src/main/resources/dev/gradus/examples/catalog");

    private static final TopicTagger TAGGER = TopicTagger.of(TopicTaxonomy.standard());

    private SampleFiles() {}

    /** All files but the index, by name. */
    static ImmutableList<String> list() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asserts that a file that is derived from others is up to date, or brings it up to date if asked to by {@code
     * -Dgradus.update=true}.
     */
    static void assertUpToDate(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("gradus.update")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "%s is out of date.%nMaybe regenerate it: mvn -Dquick -pl examples/catalog -am test -Dgradus.update=true",
                        file)
                .isEqualTo(expected);
    }

    /** The catalogue with the topics that the tagger finds in its courses. */
    static Catalog tagged(Catalog catalog) {
        Catalog.Builder tagged = Catalog.builder();
        catalog.sources().forEach(tagged::add);
        catalog.institutions().forEach(tagged::add);
        catalog.programs().forEach(program -> tagged.add(tagged(program)));
        catalog.roles().forEach(tagged::add);
        catalog.salaries().forEach(tagged::add);
        catalog.exchangeRates().ifPresent(tagged::exchangeRates);
        return tagged.build();
    }

    private static Program tagged(Program program) {
        Fact<Curriculum> fact = program.curriculum();
        ImmutableList<Claim<Curriculum>> claims = fact.claims().stream()
                .map(claim -> new Claim<>(
                        tagged(claim.value()), claim.sources(), claim.granularity(), claim.asStated(), claim.note()))
                .collect(ImmutableList.toImmutableList());
        return new ProgramBuilder()
                .from(program)
                .curriculum(new Fact<>(claims, fact.missing(), fact.note()))
                .build();
    }

    private static Curriculum tagged(Curriculum curriculum) {
        ImmutableList<CurriculumItem> items = curriculum.items().stream()
                .map(item -> new CurriculumItem(tagged(item.course()), item.kind(), item.group(), item.asStated()))
                .collect(ImmutableList.toImmutableList());
        return new Curriculum(curriculum.structure(), items, curriculum.groups());
    }

    private static Course tagged(Course course) {
        return new Course(
                course.code(),
                course.title(),
                course.description(),
                course.credits(),
                TAGGER.tag(course.title(), course.description()));
    }
}
