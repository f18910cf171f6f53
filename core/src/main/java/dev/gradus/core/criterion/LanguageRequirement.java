package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.ClaimRule;
import dev.gradus.core.internal.Codes;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The languages of teaching. Regions and scripts are not told apart: {@code en-GB} is {@code en}. */
record LanguageRequirement(ImmutableSet<String> tags, ClaimRule rule) implements Requirement<Program> {
    LanguageRequirement {
        tags.forEach(Codes::requireLanguage);
    }

    @Override
    public String id() {
        return "language";
    }

    @Override
    public String description() {
        return "is taught in " + String.join(" or ", tags);
    }

    @Override
    public Verdict check(Program program) {
        Lookup<ImmutableSet<String>> lookup = Lookup.own("languages", program.languages(), rule);
        if (lookup.found().isEmpty()) {
            return Verdict.undecided(lookup.missing().orElseThrow().derivation());
        }
        Set<String> taught = lookup.found().get().value();
        Set<String> wanted = tags.stream().map(LanguageRequirement::language).collect(Collectors.toSet());
        long understood = taught.stream()
                .map(LanguageRequirement::language)
                .filter(wanted::contains)
                .count();
        String reason = "is taught in " + String.join(" and ", taught);
        if (understood == taught.size()) {
            return Verdict.met(reason);
        }
        return understood == 0
                ? Verdict.notMet(reason)
                : Verdict.undecided(reason + "; whether one of them is enough is not known");
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
