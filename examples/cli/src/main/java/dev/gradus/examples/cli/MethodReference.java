package dev.gradus.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.gradus.scoring.method.MethodDescriptor;
import dev.gradus.scoring.method.MethodFamily;
import dev.gradus.scoring.method.MethodProperty;
import dev.gradus.scoring.method.Parameter;
import dev.gradus.scoring.method.RankingMethod;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.weighting.WeightingMethod;
import dev.gradus.scoring.weighting.Weightings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The method reference: everything that methods and weightings say of themselves, as a page in Markdown. */
final class MethodReference {
    private final Markdown page = new Markdown();

    private MethodReference() {}

    /** The whole reference. */
    static String page() {
        MethodReference reference = new MethodReference();
        ImmutableList<MethodDescriptor> methods = Stream.concat(
                        RankingMethods.all().stream().map(RankingMethod::descriptor),
                        Weightings.all().stream().map(WeightingMethod::descriptor))
                .collect(ImmutableList.toImmutableList());
        List<MethodFamily> families = Arrays.stream(MethodFamily.values())
                .filter(family -> methods.stream().anyMatch(method -> method.family() == family))
                .toList();
        reference.head(methods, families);
        for (MethodFamily family : families) {
            reference.page.paragraph("## " + title(family));
            methods.stream().filter(method -> method.family() == family).forEach(reference::entry);
        }
        PreparationReference.addTo(reference.page);
        return reference.page.toString();
    }

    /** One method. */
    static String entry(MethodDescriptor method, String heading) {
        MethodReference reference = new MethodReference();
        reference.page.paragraph(heading + " " + name(method));
        reference.body(method);
        return reference.page.toString();
    }

    private void head(List<MethodDescriptor> methods, List<MethodFamily> families) {
        page.paragraph("# Methods")
                .paragraph(
                        "<!-- Generated from the descriptions of the methods. Regenerate it with:",
                        "     mvn -Dquick -pl examples/cli -am test -Dtest=MethodReferenceTest -Dgradus.update=true"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -->")
                .paragraph(
                        "What `gradus methods` and `gradus weightings` know. Missing values, ties and degenerate data are"
                                + " treated alike everywhere:",
                        "see [conventions.md](conventions.md); how documents name methods and parameters:"
                                + " [documents.md](documents.md); worked examples:",
                        "[worked-examples.md](worked-examples.md).");
        page.table(
                List.of("family", "ids"),
                families.stream()
                        .map(family -> List.of(
                                title(family),
                                methods.stream()
                                        .filter(method -> method.family() == family)
                                        .map(method -> "[%s](#%s)".formatted(method.id(), anchor(method)))
                                        .collect(Collectors.joining(", "))))
                        .toList());
        page.paragraph(
                "Then: [normalisations](#normalisations), [value functions](#value-functions),"
                        + " [preference functions](#preference-functions),",
                "[agreement of rankings](#agreement-of-rankings).");
        page.paragraph("What the properties mean; each is promised for the default parameters:")
                .table(
                        List.of("property", "meaning"),
                        Arrays.stream(MethodProperty.values())
                                .map(property -> List.of(property.id(), meaning(property)))
                                .toList());
    }

    private void entry(MethodDescriptor method) {
        page.paragraph("<a id=\"%s\"></a>".formatted(anchor(method))).paragraph("### " + name(method));
        body(method);
    }

    /** A weighting may have the id of a method. */
    static String anchor(MethodDescriptor method) {
        return switch (method.family()) {
            case OBJECTIVE_WEIGHTS, SUBJECTIVE_WEIGHTS -> "weights-" + method.id();
            default -> method.id();
        };
    }

    private static String name(MethodDescriptor method) {
        return "%s: %s".formatted(Markdown.code(method.id()), Markdown.plain(method.name()));
    }

    private void body(MethodDescriptor method) {
        page.paragraph(Markdown.plain(method.summary()));
        page.paragraph("```text", method.formula().strip(), "```");
        List<String> lines = new ArrayList<>();
        if (!method.aliases().isEmpty()) {
            lines.add("* Also: " + codes(method.aliases()));
        }
        lines.add("* Source: " + Markdown.plain(method.citation()));
        lines.add("* When to use it: " + Markdown.plain(method.whenToUse()));
        lines.add("* When not: " + Markdown.plain(method.whenNotToUse()));
        if (!method.properties().isEmpty()) {
            lines.add("* Properties: "
                    + method.properties().stream().map(MethodProperty::id).collect(Collectors.joining(", ")));
        }
        if (!method.details().isEmpty()) {
            lines.add("* Intermediate results: " + codes(method.details()));
        }
        lines.add("* Cost: " + Markdown.plain(method.complexity()));
        if (method.largestProblem() < Integer.MAX_VALUE) {
            lines.add("* Limit: at most %s alternatives".formatted(method.largestProblem()));
        }
        page.paragraph(lines.toArray(String[]::new));
        if (!method.parameters().isEmpty()) {
            page.table(
                    List.of("parameter", "type", "range", "default", "meaning"),
                    method.parameters().stream().map(MethodReference::parameter).toList());
        }
    }

    private static List<String> parameter(Parameter<?> parameter) {
        return List.of(
                codes(Stream.concat(Stream.of(parameter.name()), parameter.aliases().stream())
                        .toList()),
                parameter.type().id(),
                Markdown.plain(parameter.range()),
                parameter
                        .writtenDefault()
                        .map(value -> Markdown.code(value.toString()))
                        .orElse(parameter.isRequired() ? "required" : "none"),
                Markdown.plain(parameter.description()));
    }

    private static String codes(List<String> words) {
        return words.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    private static String title(MethodFamily family) {
        return switch (family) {
            case VALUE -> "Value models";
            case DISTANCE -> "Distance to reference points";
            case RATIO -> "Ratios of benefit to cost";
            case OUTRANKING -> "Outranking";
            case ORDINAL -> "Ordinal methods";
            case SORTING -> "Sorting into classes";
            case UNCERTAINTY -> "Decisions under uncertainty";
            case PAIRWISE -> "Pairwise comparisons";
            case CONSENSUS -> "Combining rankings";
            case LEARNING -> "Learning from examples";
            case OBJECTIVE_WEIGHTS -> "Weights from the data";
            case SUBJECTIVE_WEIGHTS -> "Weights from people";
        };
    }

    private static String meaning(MethodProperty property) {
        return switch (property) {
            case NEEDS_MATRIX -> "needs at least one criterion with values; others take their input in parameters";
            case NEEDS_WEIGHTS -> "needs a weight for every criterion";
            case NEEDS_POSITIVE_DATA -> "needs every value to be above zero";
            case COMPENSATORY -> "a loss on one criterion can be made good by a gain on another";
            case REVERSAL_FREE -> "adding or removing an alternative never changes the order of the others";
            case SCALE_INVARIANT -> "multiplying a column by a positive number changes no rank";
            case TRANSLATION_INVARIANT -> "adding a number to a column changes no rank";
            case DOMINANCE_MONOTONE -> "no alternative stands behind one that it dominates";
            case IMPROVEMENT_MONOTONE -> "improving one value of an alternative never worsens its rank";
            case DUPLICATES_TIE -> "identical rows get identical ranks";
            case LINEAR_IN_WEIGHTS -> "scores are linear in the weights";
            case WEIGHT_SCALE_INVARIANT -> "multiplying all weights by a positive number changes nothing";
        };
    }
}
