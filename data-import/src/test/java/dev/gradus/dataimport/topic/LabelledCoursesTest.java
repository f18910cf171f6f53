package dev.gradus.dataimport.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTag;
import dev.gradus.core.topic.TopicTaxonomy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;

/**
 * Measures the tagger on courses of a real catalogue, which may not be copied into this project, and holds the figures
 * in the documentation to it. The catalogue is looked for in {@code shared/data} beside the project, or where the system
 * property {@code gradus.shared} says.
 */
class LabelledCoursesTest {
    private static final String CATALOGUE = "data/uiuc/uiuc-course-catalog-2019-fa-detailed.csv";
    private static final Path PAGE = Path.of("../docs/import-topics.md");
    private static final String BEGIN = "<!-- measured -->\n";
    private static final String END = "<!-- end -->\n";

    /** The topics of the labels; what lies below one in the taxonomy counts for it. */
    private static final ImmutableList<String> LABELS = ImmutableList.of(
            "supervised-unsupervised-learning",
            "deep-learning",
            "nlp",
            "reinforcement-learning",
            "graphical-models",
            "ethics-fairness",
            "practice-capstone",
            "computer-vision",
            "math-stat-optimization",
            "large-scale-data-systems");

    private final TopicTaxonomy taxonomy = TopicTaxonomy.standard();
    private final TopicTagger tagger = TopicTagger.of(taxonomy);

    @Test
    void theLabelsAreOfCoursesBothWithAndWithoutTopics() throws IOException {
        List<Labelled> courses = labels();
        assertThat(courses)
                .hasSizeGreaterThanOrEqualTo(300)
                .extracting(Labelled::code)
                .doesNotHaveDuplicates();
        assertThat(courses.stream().filter(course -> course.topics().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(courses.size() / 2);
        assertThat(courses).allSatisfy(course -> assertThat(LABELS).containsAll(course.topics()));
        for (String topic : LABELS) {
            assertThat(courses.stream().filter(course -> course.topics().contains(topic)))
                    .as(topic)
                    .extracting(Labelled::isHeldOut)
                    .contains(true, false);
        }
    }

    @Test
    void findsWhatTheLabelsSay() throws IOException {
        Optional<Path> file = catalogue();
        assumeTrue(file.isPresent(), "Not measured: there is no " + CATALOGUE + " (set -Dgradus.shared).");
        Map<String, NamedCsvRecord> catalogue = new HashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file.get())) {
            reader.forEach(row -> catalogue.put(row.getField("Subject") + " " + row.getField("Number"), row));
        }
        Measure tuned = new Measure();
        Measure heldOut = new Measure();
        Measure tunedTeaching = new Measure();
        Measure heldOutTeaching = new Measure();
        for (Labelled course : labels()) {
            NamedCsvRecord row = catalogue.get(course.code());
            ImmutableList<TopicTag> tags = tagger.tag(
                    StringEscapeUtils.unescapeHtml4(row.getField("Name")),
                    StringEscapeUtils.unescapeHtml4(row.getField("Description")));
            (course.isHeldOut() ? heldOut : tuned).add(course, byLabel(tags, 0));
            (course.isHeldOut() ? heldOutTeaching : tunedTeaching).add(course, byLabel(tags, 0.5));
        }
        String measured = tables(tuned, heldOut, tunedTeaching, heldOutTeaching);
        System.out.println(measured);
        assertPageSays(measured);
        for (Measure half : List.of(tuned, heldOut)) {
            assertThat(half.all().precision()).isGreaterThan(0.75);
            assertThat(half.all().recall()).isGreaterThan(0.75);
        }
    }

    private static void assertPageSays(String measured) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if (Boolean.getBoolean("gradus.update")) {
            Files.writeString(PAGE, page.substring(0, from) + measured + page.substring(to));
        } else {
            assertThat(page.substring(from, to))
                    .as("%s is out of date.%nMaybe run this test with -Dgradus.update=true", PAGE)
                    .isEqualTo(measured);
        }
    }

    private Map<String, List<TopicTag>> byLabel(List<TopicTag> tags, double confidence) {
        Map<String, List<TopicTag>> byLabel = new LinkedHashMap<>();
        for (TopicTag tag : tags) {
            taxonomy.lineage(tag.topic()).stream()
                    .map(Topic::id)
                    .filter(id -> LABELS.contains(id) && tag.confidence() >= confidence)
                    .findFirst()
                    .ifPresent(label -> byLabel.computeIfAbsent(label, l -> new ArrayList<>())
                            .add(tag));
        }
        return byLabel;
    }

    private static String tables(Measure tuned, Measure heldOut, Measure tunedTeaching, Measure heldOutTeaching) {
        StringBuilder page = new StringBuilder();
        page.append("""

                | topic | labelled | right | wrong | missed | precision | recall | labelled | right | wrong | missed | precision | recall |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (String topic : LABELS) {
            row(page, "`" + topic + "`", tuned.counts.get(topic), heldOut.counts.get(topic));
        }
        row(page, "**all**", tuned.all(), heldOut.all());
        row(page, "all, from confidence 0.5", tunedTeaching.all(), heldOutTeaching.all());
        page.append(String.format(
                Locale.ROOT,
                "%nOf the courses without a label, %d of %d got none (tuned half) and %d of %d (held-out half).%n",
                tuned.rightlyNone,
                tuned.none,
                heldOut.rightlyNone,
                heldOut.none));
        mistakes(page, "Tuned half", tuned);
        mistakes(page, "Held-out half", heldOut);
        return page.append('\n').toString().replace(System.lineSeparator(), "\n");
    }

    private static void row(StringBuilder page, String name, Counts tuned, Counts heldOut) {
        page.append("| ")
                .append(name)
                .append(tuned.cells())
                .append(heldOut.cells())
                .append(" |\n");
    }

    private static void mistakes(StringBuilder page, String title, Measure half) {
        page.append("\n### ").append(title).append("\n\n");
        for (String topic : LABELS) {
            List<String> wrong = half.wrong.getOrDefault(topic, List.of());
            List<String> missed = half.missed.getOrDefault(topic, List.of());
            if (!wrong.isEmpty() || !missed.isEmpty()) {
                page.append("* `").append(topic).append("`\n");
                page.append(wrong.isEmpty() ? "" : "  * wrong: " + String.join("; ", wrong) + "\n");
                page.append(missed.isEmpty() ? "" : "  * missed: " + String.join(", ", missed) + "\n");
            }
        }
    }

    private static List<Labelled> labels() throws IOException {
        return Resources.readLines(
                        Resources.getResource(LabelledCoursesTest.class, "uiuc-2019-fall.tsv"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Labelled(cells[0], cells[2].isEmpty() ? Set.of() : Set.of(cells[2].split(" "))))
                .toList();
    }

    private static Optional<Path> catalogue() {
        String given = System.getProperty("gradus.shared", "");
        Stream<Path> roots = given.isEmpty()
                ? Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolve("shared"))
                : Stream.of(Path.of(given));
        return roots.map(root -> root.resolve(CATALOGUE)).filter(Files::exists).findFirst();
    }

    private record Labelled(String code, Set<String> topics) {
        boolean isHeldOut() {
            CRC32 crc = new CRC32();
            crc.update(code.getBytes(StandardCharsets.UTF_8));
            return crc.getValue() % 2 == 1;
        }
    }

    private record Counts(int right, int wrong, int missed) {
        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        String cells() {
            return String.format(
                    Locale.ROOT,
                    " | %d | %d | %d | %d | %.2f | %.2f",
                    right + missed,
                    right,
                    wrong,
                    missed,
                    precision(),
                    recall());
        }
    }

    private static final class Measure {
        final Map<String, Counts> counts = new HashMap<>();
        final Map<String, List<String>> wrong = new HashMap<>();
        final Map<String, List<String>> missed = new HashMap<>();
        int none;
        int rightlyNone;

        void add(Labelled course, Map<String, List<TopicTag>> found) {
            if (course.topics().isEmpty()) {
                none++;
                rightlyNone += found.isEmpty() ? 1 : 0;
            }
            for (String topic : LABELS) {
                boolean labelled = course.topics().contains(topic);
                boolean tagged = found.containsKey(topic);
                counts.merge(
                        topic,
                        new Counts(
                                labelled && tagged ? 1 : 0, !labelled && tagged ? 1 : 0, labelled && !tagged ? 1 : 0),
                        Counts::plus);
                if (labelled && !tagged) {
                    missed.computeIfAbsent(topic, t -> new ArrayList<>()).add(course.code());
                } else if (tagged && !labelled) {
                    String evidence = found.get(topic).stream()
                            .flatMap(tag -> tag.evidence().stream())
                            .collect(Collectors.joining(", "));
                    wrong.computeIfAbsent(topic, t -> new ArrayList<>()).add(course.code() + " (" + evidence + ")");
                }
            }
        }

        Counts all() {
            return counts.values().stream().reduce(Counts.NONE, Counts::plus);
        }
    }
}
