package dev.gradus.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTag;
import dev.gradus.core.topic.TopicTaxonomy;
import dev.gradus.dataimport.topic.TopicTagger;
import dev.gradus.scoring.document.JsonText;
import dev.gradus.scoring.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The topics of courses that come as JSON objects with {@code title} and {@code description}. A broader topic is named
 * with the words that name a narrower one.
 */
final class CourseTopics {
    static final String KIND = "course-topics";

    private final TopicTaxonomy taxonomy = TopicTaxonomy.standard();
    private final TopicTagger tagger = TopicTagger.of(taxonomy);
    private int refused;

    /** How many lines were no course. */
    int refused() {
        return refused;
    }

    /** The answer to a line; one that is no course gets a finding. */
    Map<String, @Nullable Object> document(String line) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        try {
            if (!(JsonText.parse(line) instanceof Map<?, ?> course)) {
                throw new IllegalArgumentException("A course is an object with title and description.");
            }
            document.put("title", text(course, "title"));
            document.put("topics", topics(text(course, "title"), text(course, "description")));
        } catch (ProblemException e) {
            refuse(document, Failures.inWords(e));
        } catch (IllegalArgumentException e) {
            refuse(document, String.valueOf(e.getMessage()));
        }
        return document;
    }

    private void refuse(Map<String, @Nullable Object> document, String finding) {
        refused++;
        document.put("topics", List.of());
        document.put("finding", finding);
    }

    private static String text(Map<?, ?> course, String field) {
        Object value = course.get(field);
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("%s: A text is needed here, not %s.".formatted(field, value));
    }

    private List<Object> topics(String title, String description) {
        List<TopicTag> tags = tagger.tag(title, description);
        List<Object> documents = new ArrayList<>();
        for (Topic topic : taxonomy.topics()) {
            List<TopicTag> within = tags.stream()
                    .filter(tag -> taxonomy.isWithin(tag.topic(), topic.id()))
                    .toList();
            if (!within.isEmpty()) {
                documents.add(document(topic, within));
            }
        }
        return documents;
    }

    private static Map<String, @Nullable Object> document(Topic topic, List<TopicTag> tags) {
        Set<String> evidence = new LinkedHashSet<>();
        tags.forEach(tag -> evidence.addAll(tag.evidence()));
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("id", topic.id());
        document.put(
                "confidence",
                tags.stream().mapToDouble(TopicTag::confidence).max().orElseThrow());
        document.put("evidence", ImmutableList.copyOf(evidence));
        return document;
    }
}
