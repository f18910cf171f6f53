package dev.gradus.core.topic;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Something that a curriculum can teach, with the words by which it is recognised.
 *
 * <p>A word in the lists below may begin or end with {@code *}, which stands for any letters or none: {@code
 * *statistik*} is found in "Wirtschaftsstatistik" and "Statistikprogramme".
 *
 * @param id lower case with hyphens, such as {@code reinforcement-learning}
 * @param name in plain English
 * @param parent id of the broader topic; empty for a root
 * @param synonyms other words for it, in English and German, as course titles use them
 * @param exclusions words beside which a synonym means something else, such as "reinforced concrete"
 * @param hints words that name the topic only in the right company, such as "ethics"
 * @param contexts words of which one keeps the hints company, such as "data"
 */
public record Topic(
        String id,
        String name,
        Optional<String> parent,
        ImmutableList<String> synonyms,
        ImmutableList<String> exclusions,
        ImmutableList<String> hints,
        ImmutableList<String> contexts) {
    public Topic {
        Preconditions.checkArgument(!id.isBlank() && !name.isBlank(), "A topic without id or name.");
    }

    /** A topic without hints. */
    public Topic(
            String id,
            String name,
            Optional<String> parent,
            ImmutableList<String> synonyms,
            ImmutableList<String> exclusions) {
        this(id, name, parent, synonyms, exclusions, ImmutableList.of(), ImmutableList.of());
    }
}
