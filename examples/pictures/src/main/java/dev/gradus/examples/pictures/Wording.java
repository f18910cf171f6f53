package dev.gradus.examples.pictures;

import dev.gradus.scoring.Ranking;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What things are called in pictures.
 *
 * @param alternative from the id of an alternative to its name; long names are shortened where they are drawn
 * @param criterion from the id of a criterion to its name
 * @param unit from the id of a criterion to the unit of its values; empty for pure numbers
 * @param one what an alternative is, such as {@code programme}
 * @param many the plural of it
 */
public record Wording(
        UnaryOperator<String> alternative,
        UnaryOperator<String> criterion,
        UnaryOperator<String> unit,
        String one,
        String many) {

    /** Ids as names, no units, and alternatives are called so. */
    public static Wording ids() {
        return new Wording(id -> id, id -> id, id -> "", "alternative", "alternatives");
    }

    /** The criteria of a ranking by their names and units, and its alternatives by a name. */
    public static <T> Wording of(Ranking<T> ranking, Function<? super T, String> name, String one, String many) {
        Map<String, String> alternatives = new LinkedHashMap<>();
        ranking.items().forEach(item -> alternatives.put(item.id(), name.apply(item.alternative())));
        Map<String, String> criteria = new LinkedHashMap<>();
        Map<String, String> units = new LinkedHashMap<>();
        ranking.criteria().forEach(criterion -> {
            criteria.put(criterion.id(), criterion.name());
            units.put(criterion.id(), criterion.unit());
        });
        return new Wording(
                id -> alternatives.getOrDefault(id, id),
                id -> criteria.getOrDefault(id, id),
                id -> units.getOrDefault(id, ""),
                one,
                many);
    }
}
