package dev.gradus.examples.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.Criterion;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.scoring.Exclusion;
import dev.gradus.scoring.Ranked;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.RankingSession;
import dev.gradus.scoring.RankingSession.Place;
import dev.gradus.scoring.document.JsonText;
import dev.gradus.scoring.document.ProgramRanking;
import dev.gradus.scoring.document.RankingSpec;
import dev.gradus.scoring.explain.ScoreContributions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one live connection talks about: a ranking that is made from a spec once, and a session that follows what is moved.
 * Used by one thread at a time.
 */
final class LiveSession {
    private static final int SHOWN = 10;
    private static final ImmutableSet<String> MOVES = ImmutableSet.of("spec", "weights", "weight", "value", "top");

    private final Catalog catalog;
    private final int mostShown;
    private int top = SHOWN;
    private Optional<Started> started = Optional.empty();

    LiveSession(Catalog catalog, int mostShown) {
        this.catalog = catalog;
        this.mostShown = mostShown;
    }

    /**
     * A ranking that was started.
     *
     * @param items what was ranked, by id
     * @param supposed cells that somebody gave another value, as {@code alternative/criterion}
     */
    private record Started(
            Ranking<Program> ranking,
            RankingSession<Program> session,
            ImmutableMap<String, Ranked<Program>> items,
            Set<String> supposed) {
        static Started of(Ranking<Program> ranking) {
            return new Started(
                    ranking,
                    RankingSession.of(ranking),
                    ranking.items().stream().collect(ImmutableMap.toImmutableMap(Ranked::id, item -> item)),
                    new HashSet<>());
        }
    }

    /**
     * Does what a message says, and gives the best as they then stand.
     *
     * @param message {@code {"spec": …}} starts anew, with {@code "weights"} by criterion beside it in place of those of the
     *     spec; {@code {"weight": {"criterion", "value"}}}, {@code {"value":
     *     {"alternative", "criterion", "value"}}} and {@code {"top": n}} change what there is
     */
    Map<String, Object> answer(String message) {
        Map<?, ?> moves = object("", JsonText.parse(message));
        requireKnown(moves);
        if (moves.containsKey("top")) {
            top = top(moves.get("top"));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        if (moves.containsKey("spec")) {
            answer.putAll(start(spec(moves)));
        } else if (moves.containsKey("weights")) {
            throw Refusal.missing("spec", "Weights stand beside a spec.\nMaybe move one: {\"weight\": {…}}.");
        }
        Started now = started.orElseThrow(
                () -> Refusal.missing("spec", "Nothing is ranked yet.\nMaybe send a spec first: {\"spec\": {…}}."));
        if (moves.containsKey("weight")) {
            Map<?, ?> move = object("weight", moves.get("weight"));
            now.session().weight(text(move, "weight", "criterion"), number(move, "weight"));
        }
        if (moves.containsKey("value")) {
            Map<?, ?> move = object("value", moves.get("value"));
            suppose(now, text(move, "value", "alternative"), text(move, "value", "criterion"), number(move, "value"));
        }
        answer.put("weights", now.session().problem().weightsById());
        answer.put("places", places(now));
        return answer;
    }

    private static void suppose(Started now, String alternative, String criterion, double value) {
        now.session().value(alternative, criterion, value);
        now.supposed().add(alternative + "/" + criterion);
    }

    private static RankingSpec spec(Map<?, ?> moves) {
        RankingSpec spec = RankingSpec.parse(JsonText.line(object("spec", moves.get("spec"))));
        if (!moves.containsKey("weights")) {
            return spec;
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        object("weights", moves.get("weights")).forEach((criterion, weight) -> {
            if (!(weight instanceof Number number)) {
                throw Refusal.invalid("weights." + criterion, "The weight is %s, no number.".formatted(weight));
            }
            weights.put(String.valueOf(criterion), number.doubleValue());
        });
        return ProgramRanking.weighted(spec, weights);
    }

    private Map<String, Object> start(RankingSpec spec) {
        started = Optional.empty();
        ProgramRanking ranked = ProgramRanking.of(spec, catalog);
        Ranking<Program> ranking = ranked.ranking();
        started = Optional.of(Started.of(ranking));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("spec", object("spec", JsonText.parse(ranked.spec().toJson())));
        answer.put(
                "criteria",
                ranking.criteria().stream().map(LiveSession::criterion).toList());
        answer.put("ranked", ranking.items().size());
        answer.put(
                "excluded",
                ranking.excluded().stream().map(LiveSession::excluded).toList());
        answer.put("warnings", ranking.warnings());
        return answer;
    }

    private static ImmutableMap<String, Object> criterion(Criterion<? super Program> criterion) {
        return ImmutableMap.of(
                "id", criterion.id(),
                "name", criterion.name(),
                "unit", criterion.unit(),
                "direction", criterion.direction().id());
    }

    private static ImmutableMap<String, Object> excluded(Exclusion<Program> exclusion) {
        return ImmutableMap.of(
                "alternative", exclusion.id(),
                "title", exclusion.alternative().title(),
                "institution", exclusion.alternative().institution().name(),
                "reasons",
                        exclusion.reasons().stream()
                                .map(reason -> ImmutableMap.of("required", reason.required(), "found", reason.found()))
                                .toList());
    }

    private List<Map<String, Object>> places(Started now) {
        List<Place<Program>> best = now.session().top(top);
        double[] potential = now.session().potential(best);
        ImmutableList<ScoreContributions> contributions = now.session().contributions(best);
        List<Map<String, Object>> places = new ArrayList<>();
        for (int k = 0; k < best.size(); k++) {
            Map<String, Object> place = place(now, best.get(k));
            place.put("potentialScore", potential[k]);
            if (!contributions.isEmpty()) {
                place.put("contributions", contributions.get(k).amounts());
            }
            places.add(place);
        }
        return places;
    }

    private static Map<String, Object> place(Started now, Place<Program> place) {
        Program program = place.alternative();
        Ranked<Program> item = now.items().get(place.id());
        if (item == null) {
            throw new IllegalStateException("The programme '%s' is lost.".formatted(place.id()));
        }
        Map<String, Object> open = new LinkedHashMap<>();
        List<String> supposed = new ArrayList<>();
        item.measurements().forEach((criterion, measurement) -> {
            if (now.supposed().contains(place.id() + "/" + criterion)) {
                supposed.add(criterion);
            } else if (!(measurement instanceof Measurement.Exact)) {
                open.put(criterion, inWords(measurement));
            }
        });
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("alternative", place.id());
        fields.put("title", program.title());
        fields.put("institution", program.institution().name());
        fields.put("country", program.country());
        fields.put("rank", place.rank());
        fields.put("score", place.score());
        fields.put("open", open);
        fields.put("supposed", supposed);
        fields.put("undecided", item.undecided());
        return fields;
    }

    private static String inWords(Measurement measurement) {
        return measurement instanceof Measurement.Missing missing
                ? missing.reason().inWords()
                : "known in part";
    }

    private int top(@Nullable Object asked) {
        if (asked instanceof Integer number && number >= 1 && number <= mostShown) {
            return number;
        }
        throw Refusal.invalid(
                "top",
                "The number to show is %s.\nMaybe give a whole number from 1 to %s.".formatted(asked, mostShown));
    }

    private static void requireKnown(Map<?, ?> moves) {
        for (Object name : moves.keySet()) {
            if (!MOVES.contains(String.valueOf(name))) {
                throw new Refusal(
                        400,
                        "unknown",
                        String.valueOf(name),
                        "Unknown field '%s'.\nMaybe one of: %s.".formatted(name, String.join(", ", MOVES)));
            }
        }
    }

    private static Map<?, ?> object(String at, @Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields;
        }
        throw Refusal.invalid(at, "An object is needed here, not %s.".formatted(value));
    }

    private static String text(Map<?, ?> move, String at, String name) {
        if (move.get(name) instanceof String text) {
            return text;
        }
        throw Refusal.missing(at + "." + name, "The field '%s' is no text.".formatted(name));
    }

    private static double number(Map<?, ?> move, String at) {
        if (move.get("value") instanceof Number number) {
            return number.doubleValue();
        }
        throw Refusal.missing(at + ".value", "The field 'value' is no number.");
    }
}
