package dev.gradus.scoring.robustness;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A robustness report in plain values: maps in order, lists, numbers, texts. */
final class RobustnessDocument {
    private RobustnessDocument() {}

    static ImmutableMap<String, Object> of(RobustnessReport report) {
        ImmutableMap.Builder<String, Object> document = ImmutableMap.builder();
        document.put(
                "weightStability",
                report.weightStability().stream()
                        .map(weight -> stability(weight, report.places()))
                        .toList());
        if (!report.weightTransfers().isEmpty()) {
            document.put(
                    "weightTransfers",
                    report.weightTransfers().stream()
                            .map(weight -> stability(weight, report.places()))
                            .toList());
        }
        document.put(
                "attainableRanks",
                report.attainableRanks().stream()
                        .map(RobustnessDocument::attainable)
                        .toList());
        document.put(
                "firstPlace",
                report.firstPlaces().stream().map(RobustnessDocument::first).toList());
        document.put(
                "winnerShare",
                report.winnerShares().stream()
                        .map(winner -> ImmutableMap.of(
                                "alternative", winner.alternative(),
                                "share", winner.share(),
                                "standardError", winner.standardError()))
                        .toList());
        report.acceptability().ifPresent(found -> {
            document.put("acceptability", acceptability(found));
            document.put("centralWeights", central(found));
            document.put("confidence", confidence(found));
            document.put("pairwiseWinning", found.pairwiseWinning());
        });
        report.classAcceptability().ifPresent(found -> document.put("classAcceptability", classes(found)));
        report.rankIntervals().ifPresent(found -> {
            document.put("rankIntervals", intervals(found));
            document.put("preferences", preferences(found));
        });
        return document.buildOrThrow();
    }

    private static List<ImmutableMap<String, Object>> intervals(RankIntervals found) {
        return found.all().stream()
                .map(interval -> ImmutableMap.<String, Object>of(
                        "alternative", interval.alternative(),
                        "best", interval.best(),
                        "worst", interval.worst(),
                        "exact", found.isExact()))
                .toList();
    }

    /** For each alternative those that it is at least as good as, however and in some way the gaps turn out. */
    private static List<ImmutableMap<String, Object>> preferences(RankIntervals found) {
        List<String> ids = found.alternatives();
        return ids.stream()
                .map(id -> ImmutableMap.<String, Object>of(
                        "alternative",
                        id,
                        "necessarily",
                        ids.stream()
                                .filter(other -> !other.equals(id) && found.isNecessarilyAtLeastAsGood(id, other))
                                .toList(),
                        "possibly",
                        ids.stream()
                                .filter(other -> !other.equals(id) && found.isPossiblyAtLeastAsGood(id, other))
                                .toList()))
                .toList();
    }

    private static Map<String, Object> classes(ClassAcceptability found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("samples", found.origin().samples());
        fields.put("seed", found.origin().seed());
        fields.put("cancelled", found.origin().cancelled());
        fields.put("alternatives", found.alternatives());
        fields.put("classes", found.classes());
        fields.put("lowest", found.lowest());
        fields.put("highest", found.highest());
        return fields;
    }

    private static Map<String, Object> stability(StableWeight weight, int places) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("criterion", weight.criterion());
        weight.takenFrom().ifPresent(other -> fields.put("takenFrom", other));
        fields.put("weight", weight.weight());
        fields.put("wholeOrder", ends(weight.wholeOrder()));
        fields.put("places", places);
        fields.put("top", ends(weight.top()));
        fields.put("first", ends(weight.first()));
        fields.put("exact", weight.exact());
        return fields;
    }

    private static List<Double> ends(WeightInterval interval) {
        return List.of(interval.low(), interval.high());
    }

    private static Map<String, Object> attainable(AttainableRank rank) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("alternative", rank.alternative());
        fields.put("best", rank.best());
        fields.put("worst", rank.worst());
        fields.put("exact", rank.isExact());
        if (!rank.isExact()) {
            fields.put("seenBest", rank.seenBest());
            fields.put("seenWorst", rank.seenWorst());
        }
        return fields;
    }

    private static Map<String, Object> first(FirstPlace place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("alternative", place.alternative());
        if (place instanceof FirstPlace.Possible possible) {
            fields.put("possible", true);
            fields.put("weights", possible.weights());
            fields.put("lead", possible.lead());
        } else if (place instanceof FirstPlace.Impossible impossible) {
            fields.put("possible", false);
            fields.put("dominatedBy", impossible.mixture());
            fields.put("deficit", impossible.deficit());
        }
        return fields;
    }

    private static Map<String, Object> acceptability(Acceptability found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("exact", found.origin().exact());
        fields.put("samples", found.origin().samples());
        fields.put("seed", found.origin().seed());
        fields.put("cancelled", found.origin().cancelled());
        fields.put("alternatives", found.alternatives());
        fields.put("matrix", found.shares());
        fields.put("standardError", found.standardErrors());
        return fields;
    }

    /** By alternative; those that were never first have none. */
    private static Map<String, Object> central(Acceptability found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < found.alternatives().size(); i++) {
            String id = found.alternatives().get(i);
            found.centralWeights(i).ifPresent(weights -> fields.put(id, weights));
        }
        return fields;
    }

    private static Map<String, Object> confidence(Acceptability found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < found.alternatives().size(); i++) {
            OptionalDouble confidence = found.confidence(i);
            if (confidence.isPresent()) {
                fields.put(found.alternatives().get(i), confidence.getAsDouble());
            }
        }
        return fields;
    }
}
