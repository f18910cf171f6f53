package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.catalog.ResearchActivity;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Evidence;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How much the faculty publishes. */
final class ResearchActivityCriterion extends ProgramCriterion {
    static final CriterionDescription DESCRIPTION = new CriterionDescription(
            "research-activity",
            "Faculty research activity",
            Direction.MAXIMIZE,
            "papers a year",
            "Papers at selective venues, each divided among its authors, per year of the window that was counted; areas are"
                    + " added up, each with its newest window. A faculty belongs to a department or an institution, not to a"
                    + " programme: the finest of these for which it was counted is taken, and named.",
            "Missing when no count is recorded, or only one for a population.",
            ImmutableSet.of());

    private final ProgramContext context;

    ResearchActivityCriterion(ProgramContext context) {
        super(DESCRIPTION);
        this.context = context;
    }

    @Override
    public Measurement measure(Program program) {
        Fact<ResearchActivity> fact = program.research();
        if (!fact.isKnown()) {
            return Measurement.missing(fact.missing().orElseThrow(), "research: " + Lookup.reason(fact));
        }
        Granularity finest = fact.claims().stream()
                .map(Claim::granularity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Claim<ResearchActivity>> claims = new ArrayList<>(fact.claims());
        claims.removeIf(claim -> claim.granularity() != finest);
        claims.sort(Comparator.<Claim<ResearchActivity>>comparingInt(
                        claim -> -claim.value().toYear())
                .thenComparing(context.claimRule().order()));
        if (finest == Granularity.POPULATION) {
            return Lookup.tooCoarse("research", claims.get(0)).missing().orElseThrow();
        }
        Map<String, Claim<ResearchActivity>> byArea = new LinkedHashMap<>();
        claims.forEach(claim -> byArea.putIfAbsent(claim.value().area(), claim));
        return sum(fact, finest, byArea.values().stream().toList());
    }

    private Measurement sum(Fact<ResearchActivity> fact, Granularity finest, List<Claim<ResearchActivity>> claims) {
        double papers =
                claims.stream().map(claim -> yearly(claim.value())).sorted().reduce(0.0, Double::sum);
        String counted = claims.stream()
                .map(Claim::value)
                .map(activity -> "%s papers in %s %s to %s"
                        .formatted(
                                Words.number(activity.adjustedCount()),
                                activity.area(),
                                activity.fromYear(),
                                activity.toYear()))
                .sorted()
                .collect(Collectors.joining("; "));
        ImmutableList<Evidence> evidence = claims.stream()
                .map(claim -> Lookup.select(fact, claim, context.claimRule()).evidence())
                .collect(ImmutableList.toImmutableList());
        return Measurement.exact(papers).because(counted + ", of the " + finest.id(), evidence);
    }

    private static double yearly(ResearchActivity activity) {
        return activity.adjustedCount() / (activity.toYear() - activity.fromYear() + 1);
    }
}
