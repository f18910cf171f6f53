package dev.gradus.examples.cli;

import dev.gradus.scoring.consensus.RankAgreement;
import dev.gradus.scoring.preference.Normalization;
import dev.gradus.scoring.preference.PreferenceFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The part of the reference on what is not a method: normalisations, value and preference functions, agreement. */
final class PreparationReference {
    /** A value function: its type, its formula, and an example as a document holds it. */
    record ValueShape(String type, String formula, String example) {}

    static final List<ValueShape> VALUE_FUNCTIONS = List.of(
            new ValueShape(
                    "linear",
                    "(x − worst) / (best − worst), cut to 0 and 1; costs have best < worst",
                    "{\"type\": \"linear\", \"worst\": 60000, \"best\": 0}"),
            new ValueShape(
                    "piecewise-linear",
                    "linear between points [x, value], constant outside",
                    "{\"type\": \"piecewise-linear\", \"points\": [[0, 0], [10, 0.6], [30, 1]]}"),
            new ValueShape(
                    "exponential",
                    "(1 − exp(−|x − worst|/rho)) / (1 − exp(−|best − worst|/rho)), cut to 0 and 1; rho in the unit of x",
                    "{\"type\": \"exponential\", \"worst\": 0, \"best\": 100, \"rho\": 25}"),
            new ValueShape(
                    "logistic",
                    "1 / (1 + exp(−steepness (x − midpoint))); steepness negative for costs",
                    "{\"type\": \"logistic\", \"midpoint\": 50, \"steepness\": 0.1}"),
            new ValueShape(
                    "step",
                    "constant from each x (included) up to the next; below before the first",
                    "{\"type\": \"step\", \"steps\": [[1, 0.5], [3, 1]], \"below\": 0}"),
            new ValueShape(
                    "gaussian",
                    "exp(−(x − center)² / (2 spread²))",
                    "{\"type\": \"gaussian\", \"center\": 24, \"spread\": 6}"),
            new ValueShape(
                    "plateau",
                    "0 up to low, linear to 1 at from, 1 up to to, linear to 0 at high",
                    "{\"type\": \"plateau\", \"low\": 12, \"from\": 18, \"to\": 24, \"high\": 36}"),
            new ValueShape(
                    "target",
                    "a plateau of one point",
                    "{\"type\": \"target\", \"low\": 12, \"target\": 24, \"high\": 36}"),
            new ValueShape(
                    "table",
                    "the value of each number that stands for a category; any other number is an error",
                    "{\"type\": \"table\", \"values\": [[1, 0.2], [2, 1]]}"));

    private PreparationReference() {}

    static void addTo(Markdown page) {
        page.paragraph("## Normalisations")
                .paragraph(
                        "Bring a column to a scale that can be compared with others; the parameter `normalization` of"
                                + " methods takes these ids.",
                        "A constant column gives 1 to all where the formula divides by the spread.",
                        "Sources: `logarithmic` E. K. Zavadskas, Z. Turskis, A new logarithmic normalization method in"
                                + " games theory, Informatica 19 (2008) 303-314;",
                        "`nonlinear` F. Peldschus, E. Vaigauskas, E. K. Zavadskas, Bauplanung Bautechnik 37 (1983)"
                                + " 173-175; `enhanced-accuracy` Q.-L. Zeng, D.-D. Li, Y.-B. Yang,",
                        "VIKOR method with enhanced accuracy for multiple criteria decision making in healthcare"
                                + " management, Journal of Medical Systems 37 (2013);",
                        "the others are surveyed in A. Jahan, K. L. Edwards, A state-of-the-art survey on the influence"
                                + " of normalization techniques in ranking,",
                        "Materials and Design 65 (2015) 335-342.")
                .table(
                        List.of("id", "formula"),
                        Normalization.all().stream()
                                .map(normalization -> List.of(
                                        Markdown.code(normalization.id()), Markdown.plain(normalization.description())))
                                .toList());
        page.paragraph("## Value functions")
                .paragraph(
                        "Say what the numbers of a criterion are worth, from 0 to 1, on a scale that does not depend on"
                                + " who else is in the list:",
                        "the field `value` of a criterion. Methods see the value in place of the number.")
                .table(
                        List.of("type", "value of x", "example"),
                        VALUE_FUNCTIONS.stream()
                                .map(shape -> List.of(
                                        Markdown.code(shape.type()),
                                        Markdown.plain(shape.formula()),
                                        Markdown.code(shape.example())))
                                .toList());
        page.paragraph("## Preference functions")
                .paragraph(
                        "How strongly a difference d > 0 speaks for an alternative, from 0 to 1; for d ≤ 0 it is 0. The"
                                + " field `preference` of a criterion.",
                        "J. P. Brans, Ph. Vincke, B. Mareschal, How to select and how to rank projects: the PROMETHEE"
                                + " method,",
                        "European Journal of Operational Research 24 (1986) 228-238.")
                .table(
                        List.of("type", "preference for d", "thresholds"),
                        Arrays.stream(PreferenceFunction.Type.values())
                                .map(PreparationReference::row)
                                .toList());
        agreement(page);
    }

    private static List<String> row(PreferenceFunction.Type type) {
        return switch (type) {
            case USUAL -> List.of(Markdown.code(type.id()), "1", "none");
            case U_SHAPE -> List.of(Markdown.code(type.id()), "0 up to q, 1 beyond", "q");
            case V_SHAPE -> List.of(Markdown.code(type.id()), "d / p up to p, 1 beyond", "p");
            case LEVEL -> List.of(Markdown.code(type.id()), "0 up to q, ½ up to p, 1 beyond", "q, p");
            case V_SHAPE_WITH_INDIFFERENCE ->
                List.of(Markdown.code(type.id()), "0 up to q, (d − q) / (p − q) up to p, 1 beyond", "q, p");
            case GAUSSIAN -> List.of(Markdown.code(type.id()), "1 − exp(−d² / (2 s²))", "s");
        };
    }

    private static void agreement(Markdown page) {
        List<List<String>> rows = new ArrayList<>();
        for (RankAgreement measure : RankAgreement.values()) {
            rows.add(List.of(
                    Markdown.code(measure.id()),
                    formula(measure),
                    measure.isDistance() ? "0 for the same" : "1 for the same",
                    source(measure)));
        }
        rows.add(List.of(
                "Kendall's W",
                "of any number of rankings: 12 S / (m² (n³ − n) − m T), S the squared deviations of rank sums, T the"
                        + " correction for ties",
                "1 for the same",
                "M. G. Kendall, B. Babington Smith, The problem of m rankings, Annals of Mathematical Statistics 10"
                        + " (1939) 275-287"));
        page.paragraph("## Agreement of rankings")
                .paragraph(
                        "Of two rankings x and y of n things; ties have the mean of their ranks. Where a measure is not"
                                + " symmetric, x is the reference.",
                        "In Java: `RankAgreement`.")
                .table(List.of("id", "formula", "scale", "source"), rows);
    }

    private static String formula(RankAgreement measure) {
        return switch (measure) {
            case KENDALL_TAU_B -> "(concordant − discordant) / √((pairs untied in x) (pairs untied in y))";
            case SPEARMAN -> "Pearson's correlation of the ranks";
            case WEIGHTED_SPEARMAN -> "1 − 6 Σ (x − y)² ((n − x + 1) + (n − y + 1)) / (n⁴ + n³ − n² − n)";
            case WS -> "1 − Σ 2^(−x) |x − y| / max(|x − 1|, |x − n|); not symmetric";
            case RANK_BIASED_OVERLAP ->
                "mean overlap of the first d things, depths counting less by 0.9 each, extrapolated";
            case DRAWS_DISTANCE -> "Σ 2^(−x) over things whose ranks differ, over 1 − 2^(−n); not symmetric";
            case KEMENY_DISTANCE -> "2 for each pair ordered in opposite ways, 1 for each tied by one only";
            case FROBENIUS_DISTANCE -> "Frobenius norm of the difference of the matrices of preference signs";
        };
    }

    private static String source(RankAgreement measure) {
        return switch (measure) {
            case KENDALL_TAU_B ->
                "M. G. Kendall, The treatment of ties in ranking problems, Biometrika 33 (1945) 239-251";
            case SPEARMAN ->
                "C. Spearman, The proof and measurement of association between two things, American Journal of Psychology 15 (1904) 72-101";
            case WEIGHTED_SPEARMAN ->
                "J. Pinto da Costa, C. Soares, A weighted rank measure of correlation, Australian and New Zealand Journal of Statistics 47 (2005) 515-529";
            case WS ->
                "W. Sałabun, K. Urbaniak, A new coefficient of rankings similarity in decision-making problems, ICCS (2020) 632-645";
            case RANK_BIASED_OVERLAP ->
                "W. Webber, A. Moffat, J. Zobel, A similarity measure for indefinite rankings, ACM Transactions on Information Systems 28 (2010)";
            case DRAWS_DISTANCE ->
                "W. Sałabun, A. Shekhovtsov, An innovative drastic metric for ranking similarity in decision-making problems, FedCSIS (2023) 731-738";
            case KEMENY_DISTANCE -> "J. G. Kemeny, Mathematics without numbers, Daedalus 88 (1959) 577-591";
            case FROBENIUS_DISTANCE ->
                "J. Dezert, A. Shekhovtsov, W. Sałabun, A new distance between rankings, Heliyon 10 (2024)";
        };
    }
}
