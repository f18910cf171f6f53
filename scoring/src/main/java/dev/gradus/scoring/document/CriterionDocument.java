package dev.gradus.scoring.document;

import dev.gradus.core.criterion.Direction;
import dev.gradus.core.criterion.Measurement;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.internal.Names;
import dev.gradus.scoring.internal.Fields;
import dev.gradus.scoring.internal.Json;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.preference.PreferenceFunction;
import dev.gradus.scoring.preference.ValueFunction;
import dev.gradus.scoring.problem.MissingPolicy;
import dev.gradus.scoring.problem.ProblemCriterion;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.ProblemException.Code;
import dev.gradus.scoring.problem.UncertainProblem;
import dev.gradus.scoring.weighting.CriteriaTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of a problem document, and how its cells are read.
 *
 * @param categories the number that each word stands for; empty where cells are numbers
 * @param target the value that is best, from which distance counts; empty for none
 */
record CriterionDocument(
        ProblemCriterion criterion, MissingPolicy policy, Map<String, Double> categories, OptionalDouble target) {
    private static final List<String> FIELDS = List.of(
            "id",
            "direction",
            "weight",
            "preference",
            "veto",
            "value",
            "missing",
            "categories",
            "target",
            "parent",
            "children");
    private static final List<String> PREFERENCE_FIELDS = List.of("type", "q", "p", "s");

    /**
     * The criteria of a document.
     *
     * @param rows its values; without any a criterion needs no direction
     */
    static List<CriterionDocument> readAll(Fields document, List<?> rows) {
        MissingPolicy missing = document.choice("missing", MissingPolicy.class, MissingPolicy::id)
                .orElse(MissingPolicy.INTERVAL);
        Optional<List<?>> given = document.list("criteria");
        List<CriterionDocument> criteria = new ArrayList<>();
        if (given.isEmpty() && !rows.isEmpty() && rows.get(0) instanceof List<?> first && !first.isEmpty()) {
            throw new ProblemException(
                    Code.MISSING,
                    "criteria",
                    "There are values but no criteria.",
                    "name a direction for each column: \"criteria\": [{\"direction\": \"max\"}, …].");
        }
        List<?> items = given.orElse(List.of());
        List<Leaf> leaves = new ArrayList<>();
        if (isTree(items)) {
            CriteriaTree tree = CriteriaTree.read(items, "criteria");
            collect(items, "criteria", tree, leaves);
        } else {
            for (int j = 0; j < items.size(); j++) {
                leaves.add(new Leaf(items.get(j), "criteria[%s]".formatted(j), OptionalDouble.empty()));
            }
        }
        for (Leaf leaf : leaves) {
            criteria.add(read(leaf, criteria.size(), missing, !rows.isEmpty()));
        }
        return criteria;
    }

    /** A criterion that has a column, with its weight in the whole where criteria form a tree. */
    private record Leaf(@Nullable Object raw, String at, OptionalDouble weight) {}

    private static boolean isTree(List<?> items) {
        return items.stream()
                .anyMatch(item ->
                        item instanceof Map<?, ?> map && (map.containsKey("children") || map.containsKey("parent")));
    }

    private static void collect(List<?> items, String at, CriteriaTree tree, List<Leaf> leaves) {
        for (int k = 0; k < items.size(); k++) {
            String place = "%s[%s]".formatted(at, k);
            Map<String, @Nullable Object> fields = Json.map(items.get(k), place);
            Double weight = tree.leafWeights().get(String.valueOf(fields.get("id")));
            if (weight != null) {
                leaves.add(new Leaf(fields, place, OptionalDouble.of(weight)));
            } else if (fields.get("children") instanceof List<?> children) {
                collect(children, place + ".children", tree, leaves);
            }
        }
    }

    private static CriterionDocument read(Leaf leaf, int j, MissingPolicy missing, boolean hasColumn) {
        Fields fields = Fields.of(leaf.raw(), leaf.at(), FIELDS);
        String id = fields.text("id").orElse("C" + (j + 1));
        OptionalDouble target = fields.number("target");
        Optional<ValueFunction> value =
                fields.find("value").map(document -> ValueFunction.read(document, fields.at("value")));
        Direction direction = direction(fields, target, value, hasColumn);
        return new CriterionDocument(
                new ProblemCriterion(
                        id,
                        direction,
                        leaf.weight().isPresent() ? leaf.weight() : weight(fields),
                        fields.find("preference").map(document -> preference(document, fields.at("preference"))),
                        fields.number("veto"),
                        value),
                fields.choice("missing", MissingPolicy.class, MissingPolicy::id).orElse(missing),
                categories(fields),
                target);
    }

    /** The weight, which may be absent. */
    static OptionalDouble weight(Fields fields) {
        OptionalDouble weight = fields.number("weight");
        if (weight.isPresent() && weight.getAsDouble() < 0) {
            throw new ProblemException(
                    Code.INVALID,
                    fields.at("weight"),
                    "The weight is %s.".formatted(weight.getAsDouble()),
                    "give a finite number of at least 0.");
        }
        return weight;
    }

    private static Direction direction(
            Fields fields, OptionalDouble target, Optional<ValueFunction> value, boolean hasColumn) {
        if (target.isPresent()) {
            return Direction.MINIMIZE; // the distance from the target
        }
        Optional<Direction> given = fields.choice("direction", Direction.class, Direction::id);
        if (given.isEmpty() && value.isPresent()) {
            return value.get().trend() == ValueFunction.Trend.FALLING ? Direction.MINIMIZE : Direction.MAXIMIZE;
        }
        if (given.isEmpty() && !hasColumn) {
            return Direction.MAXIMIZE; // of nothing
        }
        return given.orElseThrow(() -> new ProblemException(
                Code.MISSING, fields.at("direction"), "The direction is not given.", "give \"max\" or \"min\"."));
    }

    static PreferenceFunction preference(Object raw, String at) {
        Fields fields = Fields.of(raw, at, PREFERENCE_FIELDS);
        PreferenceFunction.Type type = Fields.choice(
                Json.text(fields.require("type"), fields.at("type")),
                fields.at("type"),
                "preference type",
                PreferenceFunction.Type.class,
                PreferenceFunction.Type::id);
        double q = threshold(fields, type, "q");
        double p = threshold(fields, type, "p");
        double s = threshold(fields, type, "s");
        try {
            return new PreferenceFunction(type, q, p, s);
        } catch (ProblemException e) {
            throw new ProblemException(e.code(), at, String.valueOf(e.getMessage()));
        }
    }

    private static double threshold(Fields fields, PreferenceFunction.Type type, String name) {
        boolean needed = switch (type) {
            case USUAL -> false;
            case U_SHAPE -> "q".equals(name);
            case V_SHAPE -> "p".equals(name);
            case LEVEL, V_SHAPE_WITH_INDIFFERENCE -> !"s".equals(name);
            case GAUSSIAN -> "s".equals(name);
        };
        if (!needed) {
            return 0; // a threshold that the shape does not have
        }
        return fields.number(name)
                .orElseThrow(() -> new ProblemException(
                        Code.MISSING,
                        fields.at(name),
                        "The preference function '%s' needs the threshold '%s'.".formatted(type.id(), name)));
    }

    private static Map<String, Double> categories(Fields fields) {
        Map<String, Double> categories = new LinkedHashMap<>();
        fields.find("categories")
                .ifPresent(table -> Json.map(table, fields.at("categories"))
                        .forEach((word, number) ->
                                categories.put(word, Parameter.number(number, fields.at("categories") + "." + word))));
        return categories;
    }

    /** Reads a cell: a number, a word of the categories, null, {@code {"missing": reason}}, {@code {"min", "max"}} or a distribution. */
    Measurement measure(@Nullable Object cell, String at) {
        if (cell == null) {
            return UncertainProblem.missing(MissingReason.NOT_RECORDED);
        }
        if (cell instanceof String word) {
            if (categories.isEmpty()) {
                throw new ProblemException(
                        Code.INVALID,
                        at,
                        "The value is the text '%s', and '%s' has no categories.".formatted(word, criterion.id()),
                        "give a number, null for a missing one, or say as 'categories' what each word stands for.");
            }
            Double number = categories.get(word);
            if (number == null) {
                throw new ProblemException(
                        Code.INVALID,
                        at,
                        Names.unknown("category of '" + criterion.id() + "'", word, categories.keySet()));
            }
            return distance(number, number);
        }
        if (cell instanceof Map<?, ?>) {
            return open(cell, at);
        }
        double number = Parameter.number(cell, at);
        return distance(number, number);
    }

    private Measurement open(Object cell, String at) {
        Fields fields = Fields.of(cell, at, List.of("missing", "min", "max", "distribution"));
        Optional<MissingReason> reason = fields.choice("missing", MissingReason.class, MissingReason::id);
        if (reason.isPresent()) {
            return UncertainProblem.missing(reason.get());
        }
        Optional<Object> distribution = fields.find("distribution");
        if (distribution.isPresent()) {
            if (target.isPresent()) {
                throw new ProblemException(
                        Code.INVALID,
                        at,
                        "The distance from a target has no distribution.",
                        "give a range, or a value function that peaks at the target.");
            }
            return Measurement.distributed(DistributionDocument.read(distribution.get(), fields.at("distribution")));
        }
        OptionalDouble low = fields.number("min");
        OptionalDouble high = fields.number("max");
        if (low.isEmpty() || high.isEmpty() || low.getAsDouble() > high.getAsDouble()) {
            throw new ProblemException(
                    Code.INVALID,
                    at,
                    "The cell is no range: %s.".formatted(cell),
                    "give {\"min\": a, \"max\": b} with a at most b, {\"distribution\": …}, or {\"missing\": reason}.");
        }
        return distance(low.getAsDouble(), high.getAsDouble());
    }

    private Measurement distance(double low, double high) {
        if (target.isEmpty()) {
            return Measurement.range(low, high);
        }
        double wanted = target.getAsDouble();
        double toLow = Math.abs(low - wanted);
        double toHigh = Math.abs(high - wanted);
        boolean within = low <= wanted && wanted <= high;
        return Measurement.range(within ? 0 : Math.min(toLow, toHigh), Math.max(toLow, toHigh));
    }
}
