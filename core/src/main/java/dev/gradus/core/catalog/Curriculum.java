package dev.gradus.core.catalog;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

/**
 * What a programme teaches, as far as its source names it.
 *
 * @param structure how it is built, in the source's words; may be empty
 * @param items the courses
 * @param groups the groups of which some courses are chosen
 */
public record Curriculum(String structure, ImmutableList<CurriculumItem> items, ImmutableList<ChoiceGroup> groups) {

    /**
     * A group of courses of which a number must be chosen.
     *
     * @param name unique in the curriculum
     * @param choose how many; empty if not stated
     */
    public record ChoiceGroup(String name, OptionalInt choose) {}

    public Curriculum {
        for (CurriculumItem item : items) {
            item.group()
                    .ifPresent(name -> Preconditions.checkArgument(
                            groups.stream().anyMatch(group -> group.name().equals(name)),
                            "Course '%s' names the group '%s', which is not there.",
                            item.course().title(),
                            name));
        }
    }

    /** A curriculum of courses without choice groups. */
    public static Curriculum of(CurriculumItem... items) {
        return new Curriculum("", ImmutableList.copyOf(items), ImmutableList.of());
    }
}
