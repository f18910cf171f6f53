package dev.gradus.core.criterion;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.CurriculumItem.Kind;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTag;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** How deeply a curriculum teaches certain topics. A course on a topic teaches the broader ones too. */
final class TopicDepths {
    /** From this confidence on, a course is said to teach a topic. */
    static final double TEACHES = 0.5;

    private final ImmutableList<String> wanted;
    private final ImmutableListMultimap<String, String> reached;

    /**
     * For these topics.
     *
     * @throws NoSuchElementException if one is not in the taxonomy, with the nearest that are
     */
    TopicDepths(TopicTaxonomy taxonomy, Collection<String> topics) {
        topics.forEach(taxonomy::get);
        wanted = ImmutableList.copyOf(topics);
        ImmutableListMultimap.Builder<String, String> index = ImmutableListMultimap.builder();
        for (Topic topic : taxonomy.topics()) {
            taxonomy.lineage(topic.id()).stream()
                    .map(Topic::id)
                    .filter(wanted::contains)
                    .forEach(above -> index.put(topic.id(), above));
        }
        reached = index.build();
    }

    /** What a topic is taught by. */
    record Depth(double courses, ImmutableList<CurriculumItem> items) {
        double coverage() {
            return TopicDepths.coverage(courses);
        }
    }

    /** The depth of every wanted topic, in the order in which they were wanted. */
    ImmutableMap<String, Depth> of(Curriculum curriculum) {
        ListMultimap<String, Double> shares = ArrayListMultimap.create();
        ListMultimap<String, CurriculumItem> items = ArrayListMultimap.create();
        for (CurriculumItem item : curriculum.items()) {
            confidences(item).forEach((topic, confidence) -> {
                shares.put(topic, weight(item.kind()) * confidence);
                items.put(topic, item);
            });
        }
        ImmutableMap.Builder<String, Depth> depths = ImmutableMap.builder();
        for (String topic : wanted) {
            // Sorted, so that the order of the courses does not show in the last digit.
            double courses = shares.get(topic).stream()
                    .sorted()
                    .mapToDouble(share -> share)
                    .reduce(0, Double::sum);
            depths.put(topic, new Depth(courses, ImmutableList.copyOf(items.get(topic))));
        }
        return depths.buildOrThrow();
    }

    /** With what confidence a course teaches the wanted topics. */
    private Map<String, Double> confidences(CurriculumItem item) {
        Map<String, Double> confidences = new LinkedHashMap<>();
        for (TopicTag tag : item.course().topics()) {
            for (String topic : reached(tag.topic())) {
                confidences.merge(topic, tag.confidence(), Math::max);
            }
        }
        return confidences;
    }

    /** The wanted topics that a course on this one teaches. */
    ImmutableList<String> reached(String topic) {
        return reached.get(topic);
    }

    /** Whether a course teaches the wanted topics, with at least the confidence {@link #TEACHES}. */
    boolean teaches(CurriculumItem item) {
        return item.course().topics().stream()
                .anyMatch(tag -> tag.confidence() >= TEACHES && reached.containsKey(tag.topic()));
    }

    /** How much a course counts: what every student learns most, what the source merely names least. */
    static double weight(Kind kind) {
        return switch (kind) {
            case REQUIRED -> 1;
            case CHOICE -> 0.8;
            case ELECTIVE -> 0.6;
            case NAMED -> 0.5;
        };
    }

    /** Half for one required course; each further one adds half of what is left. */
    static double coverage(double courses) {
        return 1 - StrictMath.pow(2, -courses);
    }
}
