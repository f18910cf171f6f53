package dev.gradus.scoring.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.scoring.explain.ValueChanges.Change;
import dev.gradus.scoring.explain.ValueChanges.Step;
import dev.gradus.scoring.robustness.Acceptability;
import dev.gradus.scoring.robustness.AttainableRank;
import dev.gradus.scoring.robustness.FirstPlace;
import dev.gradus.scoring.robustness.RankInterval;
import dev.gradus.scoring.robustness.RobustnessReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Explanations in plain sentences, in English or German. Texts and the writing of numbers come from message bundles of
 * this library and depend on nothing of the platform. Immutable.
 */
public final class Sentences {
    /** Weights that change by less are not worth a word. */
    private static final double MENTIONED = 5e-4;

    private final Languages language;
    private final ImmutableMap<String, String> names;

    private Sentences(Languages language, ImmutableMap<String, String> names) {
        this.language = language;
        this.names = names;
    }

    /**
     * Sentences in a language.
     *
     * @param language {@code en} or {@code de}
     * @throws dev.gradus.scoring.problem.ProblemException for another one
     */
    public static Sentences in(String language) {
        return new Sentences(Languages.of(language), ImmutableMap.of());
    }

    /** The same with names for ids of alternatives and criteria; ids without a name stand for themselves. */
    public Sentences naming(Map<String, String> namesById) {
        return new Sentences(language, ImmutableMap.copyOf(namesById));
    }

    /** The name of an alternative or criterion; its id if it has no other. */
    public String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** The place of an alternative, with its score if it has one. */
    public String place(String alternative, int rank, int of, OptionalDouble score) {
        String place = language.number(rank);
        String all = language.number(of);
        return score.isPresent()
                ? language.text("place.score", name(alternative), place, all, language.number(score.getAsDouble()))
                : language.text("place", name(alternative), place, all);
    }

    /**
     * What gaps leave open.
     *
     * @param knownShare the share of the weight that rests on known facts, 0 to 1
     * @param guaranteed the score with every gap at its worst; empty where there is none
     * @param potential the score with every gap at its best; empty where there is none
     */
    public String gaps(String alternative, double knownShare, OptionalDouble guaranteed, OptionalDouble potential) {
        if (knownShare >= 1) {
            return language.text("gaps.none", name(alternative));
        }
        String share = language.percent(knownShare);
        if (guaranteed.isEmpty() || potential.isEmpty()) {
            return language.text("gaps", name(alternative), share);
        }
        return language.text(
                "gaps.potential",
                name(alternative),
                share,
                language.number(guaranteed.getAsDouble()),
                language.number(potential.getAsDouble()));
    }

    /** "A is before B mainly because of … although …". */
    public String argument(Argument argument) {
        String before = name(argument.before());
        String behind = name(argument.behind());
        if (argument.isLevel()) {
            return language.text("argument.level", before, behind);
        }
        String reasons = criteria(argument.reasons());
        if (argument.objections().isEmpty()) {
            return language.text("argument", before, behind, reasons);
        }
        return language.text(
                argument.objections().size() == 1 ? "argument.although" : "argument.although.many",
                before,
                behind,
                reasons,
                criteria(argument.objections()));
    }

    private String criteria(List<Argument.Reason> reasons) {
        return language.list(
                reasons.stream().map(reason -> name(reason.criterion())).toList());
    }

    /** What stays as it is while a weight moves. */
    public enum Kept {
        /** The whole order. */
        ORDER,
        /** Who is first. */
        FIRST,
        /** Who is among the first. */
        TOP
    }

    /**
     * How far a weight may move.
     *
     * @param weight the weight as it is, 0 to 1
     * @param low the lowest weight with which {@code kept} stays
     * @param high the highest
     * @param isExact false where the bounds were found by search
     */
    public String stability(String criterion, double weight, double low, double high, Kept kept, boolean isExact) {
        String key = switch (kept) {
            case ORDER -> "stability.order";
            case FIRST -> "stability.first";
            case TOP -> "stability.top";
        };
        String sentence = language.text(
                key, name(criterion), language.percent(weight), language.percent(low), language.percent(high));
        return isExact ? sentence : language.text("stability.approximate", sentence);
    }

    /** How the first place would fare under other weights, and on which weight it hangs most. */
    public ImmutableList<String> winners(RobustnessReport report) {
        return new RobustnessText(this).winners(report);
    }

    /**
     * Between which places an alternative may end up once what is not known is known.
     *
     * @param isExact false where the places are only those that were seen
     */
    public String openRank(RankInterval interval, boolean isExact) {
        return new RobustnessText(this).gaps(interval, isExact);
    }

    /** Between which places an alternative is whatever the weights. */
    public String attainableRank(AttainableRank rank) {
        return new RobustnessText(this).weights(rank);
    }

    /** With which weights an alternative is first, or which others are always before it. */
    public String firstPlace(FirstPlace place) {
        return new RobustnessText(this).first(place);
    }

    /** How shares of weights were found: exactly, or from how many samples and how precisely. */
    public String origin(Acceptability acceptability) {
        return new RobustnessText(this).origin(acceptability);
    }

    /** A share, 0 to 1, as a percentage. */
    public String percent(double share) {
        return language.percent(share);
    }

    /** A number as the language writes it, with four significant digits or all those before the point. */
    public String number(double value) {
        return language.number(value);
    }

    /** Why an alternative is left out: one sentence, and one for each requirement with by how much it is missed. */
    public ImmutableList<String> excluded(String alternative, List<Shortfall> shortfalls) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(language.text("excluded", name(alternative)));
        for (Shortfall shortfall : shortfalls) {
            if (shortfall.by().isEmpty()) {
                lines.add(language.text("excluded.reason", shortfall.required(), shortfall.found()));
            } else {
                String by = language.number(shortfall.by().getAsDouble());
                lines.add(language.text(
                        "excluded.reason.by",
                        shortfall.required(),
                        shortfall.found(),
                        shortfall.unit().isEmpty() ? by : by + " " + shortfall.unit()));
            }
        }
        return lines.build();
    }

    /** Where an alternative that is left out would stand if it were let in. */
    public String ifAdmitted(String alternative, int rank, int of) {
        return language.text("excluded.admitted", name(alternative), language.number(rank), language.number(of));
    }

    private String goal(Goal goal) {
        return goal.rival()
                .map(rival -> language.text("goal.before", name(rival)))
                .orElseGet(() -> goal.places() == 1
                        ? language.text("goal.first")
                        : language.text("goal.top", language.number(goal.places())));
    }

    /**
     * Which weights would bring an alternative where it is to be.
     *
     * @param weights the weights as they are, normalised, by criterion id
     */
    public String weightChange(WeightChange change, Map<String, Double> weights) {
        String who = name(change.alternative());
        String where = goal(change.goal());
        return switch (change.status()) {
            case ALREADY -> language.text("weights.already", who, where);
            case SMALLEST -> language.text("weights.smallest", who, where, weightSteps(change, weights));
            case FOUND -> language.text("weights.found", who, where, weightSteps(change, weights));
            case NOT_FOUND -> language.text("weights.none", who, where);
            case IMPOSSIBLE ->
                change.betterMixture().isEmpty()
                        ? language.text("weights.impossible", who, where)
                        : language.text(
                                "weights.impossible.mixture",
                                who,
                                where,
                                language.list(change.betterMixture().keySet().stream()
                                        .map(this::name)
                                        .toList()));
        };
    }

    private String weightSteps(WeightChange change, Map<String, Double> weights) {
        List<String> steps = new ArrayList<>();
        change.weights().forEach((criterion, to) -> {
            double from = weights.getOrDefault(criterion, 0.0);
            if (Math.abs(to - from) >= MENTIONED) {
                steps.add(language.text("weights.step", name(criterion), language.percent(from), language.percent(to)));
            }
        });
        return language.list(steps);
    }

    /** Which values would bring an alternative where it is to be, one sentence for each way. */
    public ImmutableList<String> valueChanges(ValueChanges changes) {
        String who = name(changes.alternative());
        String where = goal(changes.goal());
        if (changes.isThere()) {
            return ImmutableList.of(language.text("values.already", who, where));
        }
        if (changes.single().isEmpty()) {
            return ImmutableList.of(changes.pair()
                    .map(pair -> pair(who, where, pair))
                    .orElseGet(() -> language.text("values.none", who, where)));
        }
        return changes.single().stream()
                .map(change -> step(who, where, change.steps().get(0)))
                .collect(ImmutableList.toImmutableList());
    }

    private String step(String who, String where, Step step) {
        return language.text(
                "values.step",
                who,
                where,
                name(step.criterion()),
                language.number(step.to()),
                language.number(step.from()));
    }

    private String pair(String who, String where, Change pair) {
        Step one = pair.steps().get(0);
        Step two = pair.steps().get(1);
        return language.text(
                "values.pair",
                who,
                where,
                name(one.criterion()),
                language.number(one.to()),
                language.number(one.from()),
                name(two.criterion()),
                language.number(two.to()),
                language.number(two.from()));
    }

    /** What each criterion does for an outcome, as signed numbers. */
    public String shares(CriterionShares shares) {
        List<String> items = new ArrayList<>();
        shares.values()
                .forEach((criterion, value) -> items.add(language.text(
                        "shares.item", name(criterion), (value > 0 ? "+" : "") + language.number(value))));
        return language.text(
                shares.outcome().equals("rank") ? "shares.rank" : "shares.other",
                name(shares.alternative()),
                language.number(shares.without()),
                language.number(shares.with()),
                language.list(items));
    }

    /** The writing of numbers and lists. */
    Languages language() {
        return language;
    }
}
