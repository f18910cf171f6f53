package dev.gradus.core.catalog;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.topic.TopicTag;
import java.util.Optional;

/**
 * A course.
 *
 * @param code the institution's code, if stated
 * @param title as published; not blank
 * @param description as published; empty if none
 * @param credits if stated
 * @param topics what it was found to teach; no topic twice
 */
public record Course(
        Optional<String> code,
        String title,
        String description,
        Optional<Credits> credits,
        ImmutableList<TopicTag> topics) {

    public Course {
        Preconditions.checkArgument(!title.isBlank(), "A course without a title (code %s).", code);
        Preconditions.checkArgument(
                topics.stream().map(TopicTag::topic).distinct().count() == topics.size(),
                "Course '%s' is tagged with a topic twice.",
                title);
    }

    /** A course with a title and nothing else. */
    public static Course of(String title) {
        return new Course(Optional.empty(), title, "", Optional.empty(), ImmutableList.of());
    }

    /** Code and title, as people cite it. */
    public String citation() {
        return code.map(text -> text + " " + title).orElse(title);
    }
}
