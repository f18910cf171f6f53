package dev.gradus.core.topic;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Something that a curriculum can teach.
 *
 * @param id lower case with hyphens, such as {@code reinforcement-learning}
 * @param name in plain English
 * @param parent id of the broader topic; empty for a root
 * @param synonyms other words for it, in English and German, as course titles use them
 * @param exclusions words beside which a synonym means something else, such as "reinforced concrete"
 */
public record Topic(
        String id,
        String name,
        Optional<String> parent,
        ImmutableList<String> synonyms,
        ImmutableList<String> exclusions) {
    public Topic {
        Preconditions.checkArgument(!id.isBlank() && !name.isBlank(), "A topic without id or name.");
    }
}
