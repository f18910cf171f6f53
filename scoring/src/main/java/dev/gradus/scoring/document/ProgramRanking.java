package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Criterion;
import dev.gradus.core.criterion.ProgramContext;
import dev.gradus.core.criterion.ProgramContextBuilder;
import dev.gradus.core.criterion.ProgramCriteria;
import dev.gradus.core.criterion.ProgramRequirements;
import dev.gradus.core.criterion.Requirement;
import dev.gradus.core.internal.Names;
import dev.gradus.core.measure.Money;
import dev.gradus.scoring.Ranker;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.Weight;
import dev.gradus.scoring.document.RankingSpec.CriterionSpec;
import dev.gradus.scoring.document.RankingSpec.RequirementSpec;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * Programmes ranked as a spec says, together with the spec: that makes the ranking reproducible.
 *
 * @param ranking the ranking
 * @param spec the spec that made it, with every preset spelled out
 */
public record ProgramRanking(Ranking<Program> ranking, RankingSpec spec) {

    /**
     * Ranks the programmes of a catalogue.
     *
     * <p>Where the spec names no criteria, the preset of its role is taken: curriculum fit and total cost decide most;
     * practical work, flexibility and duration the rest. Cost counts from nothing up to the budget, or, without one,
     * relative to the others. With the method {@code reach} it is what admission asks for. What the applicant's limits imply is required beside the requirements of the spec.
     *
     * @throws ProblemException if a name is unknown, something a criterion needs is not given, or the method is not
     *     defined for the values
     * @throws dev.gradus.scoring.NothingLeftException if no programme meets the requirements
     */
    public static ProgramRanking of(RankingSpec given, Catalog catalog) {
        RankingSpec spec = spelledOut(given);
        ProgramContext context = context(spec, catalog);
        Ranker.Builder<Program> ranker = Ranker.<Program>builder()
                .identifiedBy(Program::id)
                .method(spec.method())
                .whenMissing(spec.missing());
        spec.weighting().ifPresent(ranker::weighting);
        for (int j = 0; j < spec.criteria().size(); j++) {
            add(ranker, spec, spec.criteria().get(j), context, "criteria[%s]".formatted(j));
        }
        requirements(spec, context).forEach(ranker::require);
        return new ProgramRanking(ranker.build().rank(catalog.programs()), spec);
    }

    /**
     * What the applicant's limits imply, and what the spec names beside. Where both say the same it counts once; where
     * they say something else under one id, the second gets its argument behind a colon.
     */
    private static Collection<Requirement<Program>> requirements(RankingSpec spec, ProgramContext context) {
        Map<String, Requirement<Program>> byId = new LinkedHashMap<>();
        spec.applicant()
                .ifPresent(applicant -> ProgramRequirements.of(applicant, context)
                        .forEach(requirement -> byId.put(requirement.id(), requirement)));
        for (int k = 0; k < spec.requirements().size(); k++) {
            RequirementSpec named = spec.requirements().get(k);
            Requirement<Program> requirement = located(
                    "requirements[%s]".formatted(k),
                    () -> ProgramRequirements.create(named.id(), named.argument(), context));
            Requirement<Program> before = byId.putIfAbsent(requirement.id(), requirement);
            if (before != null && !before.description().equals(requirement.description())) {
                String id = requirement.id() + ":" + named.argument();
                byId.put(id, Requirement.of(id, requirement.description(), requirement::check));
            }
        }
        return byId.values();
    }

    /** Names for ids in sentences: of the criteria, and of every programme, ranked or not, with its institution. */
    public ImmutableMap<String, String> names() {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        ranking.criteria().forEach(criterion -> names.put(criterion.id(), criterion.name()));
        ranking.items().forEach(item -> names.put(item.id(), name(item.alternative())));
        ranking.excluded().forEach(exclusion -> names.put(exclusion.id(), name(exclusion.alternative())));
        return names.buildKeepingLast();
    }

    private static String name(Program program) {
        return "%s (%s)".formatted(program.title(), program.institution().name());
    }

    /** The spec with the criteria of its preset, if it names none. */
    public static RankingSpec spelledOut(RankingSpec spec) {
        if (ReachPreset.isAskedFor(spec)) {
            return spec.toBuilder().criteria(ReachPreset.criteria()).build();
        }
        return spec.criteria().isEmpty()
                ? spec.toBuilder().criteria(preset(spec)).build()
                : spec;
    }

    /**
     * The spec that ranks by these criteria with these weights, and by nothing else: each as the spec describes it, or the
     * preset, or with nothing but its weight. A weighting is left out.
     *
     * @param weights by id of criterion, in the order in which they are to stand; finite and at least 0
     */
    public static RankingSpec weighted(RankingSpec spec, Map<String, Double> weights) {
        Map<String, CriterionSpec> described = new LinkedHashMap<>();
        RankingSpec presets = spec.toBuilder().criteria(List.of()).build();
        spelledOut(presets).criteria().forEach(criterion -> described.put(criterion.id(), criterion));
        spec.criteria().forEach(criterion -> described.put(criterion.id(), criterion));
        ImmutableList.Builder<CriterionSpec> wanted = ImmutableList.builder();
        weights.forEach((id, weight) -> {
            CriterionSpec before = described.getOrDefault(id, CriterionSpec.of(id, weight));
            wanted.add(new CriterionSpec(
                    id,
                    OptionalDouble.of(weight),
                    before.missing(),
                    before.value(),
                    before.preference(),
                    before.veto()));
        });
        return spec.toBuilder()
                .criteria(wanted.build())
                .weighting(Optional.empty())
                .build();
    }

    private static void add(
            Ranker.Builder<Program> ranker,
            RankingSpec spec,
            CriterionSpec described,
            ProgramContext context,
            String at) {
        Criterion<Program> criterion = located(at + ".id", () -> ProgramCriteria.create(described.id(), context));
        if (described.weight().isPresent()) {
            ranker.criterion(
                    criterion, Weight.weight(described.weight().getAsDouble()), column -> more(column, described));
        } else if (spec.weighting().isPresent()) {
            ranker.criterion(criterion);
        } else {
            throw new ProblemException(
                    Code.MISSING,
                    at + ".weight",
                    "The criterion '%s' has no weight.".formatted(described.id()),
                    "give one, or name a weighting such as equal.");
        }
        described.missing().ifPresent(policy -> ranker.whenMissing(criterion.id(), policy));
    }

    private static ProblemCriterion more(ProblemCriterion column, CriterionSpec described) {
        return new ProblemCriterion(
                column.id(),
                column.direction(),
                column.weight(),
                described.preference(),
                described.veto(),
                described.value());
    }

    /**
     * What the criteria and requirements of a spec may need, from the catalogue and the spec.
     *
     * @throws ProblemException if the spec names a role, topic or hub that the catalogue does not know
     */
    public static ProgramContext context(RankingSpec spec, Catalog catalog) {
        spec.applicant().ifPresent(applicant -> requireKnown(applicant, catalog));
        ProgramContextBuilder context = ProgramContext.builder(catalog).claimRule(spec.claims());
        spec.applicant().ifPresent(context::applicant);
        currency(spec).ifPresent(context::currency);
        role(spec).ifPresent(role -> context.role(located("role", () -> catalog.role(role))));
        return context.build();
    }

    /** A goal, skill or hub of a mistyped name would count for nothing, and nobody would see it. */
    private static void requireKnown(Applicant applicant, Catalog catalog) {
        applicant.goals().forEach(goal -> located("applicant.goals", () -> catalog.role(goal)));
        applicant
                .skills()
                .keySet()
                .forEach(topic -> located(
                        "applicant.skills." + topic, () -> catalog.topics().get(topic)));
        ImmutableSet<String> hubs = catalog.salaries().stream()
                .flatMap(salary -> salary.hub().stream())
                .collect(ImmutableSet.toImmutableSet());
        applicant.hub().filter(hub -> !hubs.isEmpty() && !hubs.contains(hub)).ifPresent(hub -> {
            throw new ProblemException(Code.UNKNOWN, "applicant.hub", Names.unknown("hub", hub, hubs));
        });
    }

    private static Optional<String> role(RankingSpec spec) {
        return spec.role()
                .or(() -> spec.applicant()
                        .flatMap(applicant -> applicant.goals().stream().findFirst()));
    }

    private static Optional<Currency> currency(RankingSpec spec) {
        return spec.currency()
                .or(() -> spec.applicant().flatMap(Applicant::budget).map(Money::currency));
    }

    private static ImmutableList<CriterionSpec> preset(RankingSpec spec) {
        List<CriterionSpec> preset = new ArrayList<>();
        if (role(spec).isPresent()) {
            preset.add(CriterionSpec.of("curriculum-fit", 0.4).worth(ValueFunction.linear(0, 1)));
        } else {
            preset.add(CriterionSpec.of("curriculum-breadth", 0.4).worth(ValueFunction.linear(0, 1)));
        }
        if (spec.applicant().isPresent() && currency(spec).isPresent()) {
            preset.add(cost(spec));
        }
        preset.add(CriterionSpec.of("practical-work", 0.15));
        preset.add(CriterionSpec.of("flexibility", 0.1));
        preset.add(CriterionSpec.of("duration", 0.05));
        return ImmutableList.copyOf(preset);
    }

    /** Total cost, worth 1 for nothing and 0 for the whole budget; without a budget in that currency, relative. */
    public static CriterionSpec cost(RankingSpec spec) {
        CriterionSpec cost = CriterionSpec.of("total-cost", 0.3);
        return spec.applicant()
                .flatMap(Applicant::budget)
                .filter(budget -> currency(spec).equals(Optional.of(budget.currency())))
                .filter(budget -> !budget.isFree())
                .map(budget -> cost.worth(ValueFunction.linear(budget.amount().doubleValue(), 0)))
                .orElse(cost);
    }

    private static <T> T located(String at, Supplier<T> read) {
        try {
            return read.get();
        } catch (NoSuchElementException e) {
            throw new ProblemException(Code.UNKNOWN, at, String.valueOf(e.getMessage()));
        } catch (ProblemException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Code.INVALID, at, String.valueOf(e.getMessage()));
        }
    }
}
