package dev.gradus.dataimport.merge;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.role.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a new release of a catalogue changed, thing by thing and fact by fact. */
public final class CatalogDiff {
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    private CatalogDiff() {}

    /** What happened to a thing. */
    public enum Kind {
        /** It is in the new catalogue alone. */
        ADDED,
        /** It is in the old catalogue alone. */
        REMOVED,
        /** It differs. */
        CHANGED
    }

    /**
     * A change.
     *
     * @param kind what happened
     * @param what the kind of thing: {@code institution}, {@code program}, {@code role} or {@code field-facts}
     * @param id its id
     * @param fact the fact that differs, such as {@code tuition}; {@code itself} for what is no fact, empty if the thing
     *     was added or removed
     * @param before what the old catalogue says; empty if nothing
     * @param after what the new one says; empty if nothing
     */
    public record Change(Kind kind, String what, String id, String fact, String before, String after) {}

    /** The changes from one catalogue to another, in the order of the catalogues: changed and removed, then added. */
    public static ImmutableList<Change> between(Catalog before, Catalog after) {
        CatalogDiff diff = new CatalogDiff();
        diff.compare("institution", before.institutions(), after.institutions(), Institution::id, diff::institutions);
        diff.compare("program", before.programs(), after.programs(), Program::id, diff::programs);
        diff.compare("field-facts", before.fieldFacts(), after.fieldFacts(), FieldFacts::key, diff::fieldFacts);
        diff.compare("role", before.roles(), after.roles(), Role::id, diff::roles);
        return diff.changes.build();
    }

    @FunctionalInterface
    private interface Comparison<T> {
        void compare(T before, T after);
    }

    private <T> void compare(
            String what, List<T> before, List<T> after, Function<T, String> id, Comparison<T> comparison) {
        Map<String, T> old = before.stream().collect(Collectors.toMap(id, Function.identity()));
        Map<String, T> fresh = after.stream().collect(Collectors.toMap(id, Function.identity()));
        for (T thing : before) {
            T now = fresh.get(id.apply(thing));
            if (now == null) {
                changes.add(new Change(Kind.REMOVED, what, id.apply(thing), "", thing.toString(), ""));
            } else if (!now.equals(thing)) {
                comparison.compare(thing, now);
            }
        }
        for (T thing : after) {
            if (!old.containsKey(id.apply(thing))) {
                changes.add(new Change(Kind.ADDED, what, id.apply(thing), "", "", thing.toString()));
            }
        }
    }

    private void institutions(Institution before, Institution after) {
        changed("institution", before.id(), "itself", before.toString(), after.toString());
    }

    private void roles(Role before, Role after) {
        changed("role", before.id(), "itself", before.toString(), after.toString());
    }

    private void programs(Program before, Program after) {
        String old = itself(before);
        String now = itself(after);
        if (!old.equals(now)) {
            changed("program", before.id(), "itself", old, now);
        }
        Map<String, Fact<?>> later = after.facts();
        before.facts().forEach((name, fact) -> {
            Fact<?> other = later.getOrDefault(name, fact);
            if (!fact.equals(other)) {
                changed("program", before.id(), name, inWords(fact), inWords(other));
            }
        });
    }

    private static String itself(Program program) {
        return "%s, %s, %s, %s, %s, %s, %s, %s, %s, %s"
                .formatted(
                        program.title(),
                        program.institution().id(),
                        program.degree(),
                        program.department().orElse(""),
                        program.city().orElse(""),
                        program.country(),
                        program.url().orElse(""),
                        program.identifiers(),
                        program.fields(),
                        program.description().orElse(""));
    }

    private void fieldFacts(FieldFacts before, FieldFacts after) {
        if (!before.outcomes().equals(after.outcomes())) {
            changed("field-facts", before.key(), "outcomes", inWords(before.outcomes()), inWords(after.outcomes()));
        }
        if (!before.research().equals(after.research())) {
            changed("field-facts", before.key(), "research", inWords(before.research()), inWords(after.research()));
        }
    }

    /** The statements of a fact, or why it is missing. */
    private static String inWords(Fact<?> fact) {
        return fact.missing()
                .map(reason -> "missing: " + reason.inWords())
                .orElseGet(() -> fact.claims().stream().map(Claim::asStated).collect(Collectors.joining(" | ")));
    }

    private void changed(String what, String id, String fact, String before, String after) {
        changes.add(new Change(Kind.CHANGED, what, id, fact, before, after));
    }
}
