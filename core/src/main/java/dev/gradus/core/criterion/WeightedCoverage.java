package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.LinkedHashMap;
import java.util.Map;

/** The weighted mean of the coverage of topics, 0 to 1. */
final class WeightedCoverage {
    private final ImmutableMap<String, Integer> weights;
    private final TopicDepths depths;

    /** Weights by topic id, above 0. */
    WeightedCoverage(TopicTaxonomy taxonomy, ImmutableMap<String, Integer> weights) {
        this.weights = weights;
        this.depths = new TopicDepths(taxonomy, weights.keySet());
    }

    TopicDepths depths() {
        return depths;
    }

    /**
     * From the coverage by the named courses alone to the one if each unnamed course were required and taught the topic
     * where it helps most.
     */
    Span of(Curriculum curriculum, int unnamed) {
        Map<String, Double> courses = new LinkedHashMap<>();
        depths.of(curriculum).forEach((topic, depth) -> courses.put(topic, depth.courses()));
        double low = mean(courses);
        for (int i = 0; i < unnamed; i++) {
            depths.reached(mostHelpful(courses)).forEach(topic -> courses.merge(topic, 1.0, Double::sum));
        }
        return new Span(low, Math.max(low, mean(courses)));
    }

    private String mostHelpful(Map<String, Double> courses) {
        String best = "";
        double most = -1;
        for (String topic : weights.keySet()) {
            double gain = 0;
            for (String raised : depths.reached(topic)) {
                double now = courses.getOrDefault(raised, 0.0);
                gain += weight(raised) * (TopicDepths.coverage(now + 1) - TopicDepths.coverage(now));
            }
            if (gain > most) {
                most = gain;
                best = topic;
            }
        }
        return best;
    }

    private double mean(Map<String, Double> courses) {
        double sum = 0;
        double total = 0;
        for (String topic : weights.keySet()) {
            sum += weight(topic) * TopicDepths.coverage(courses.getOrDefault(topic, 0.0));
            total += weight(topic);
        }
        return sum / total;
    }

    private int weight(String topic) {
        return weights.getOrDefault(topic, 0);
    }
}
