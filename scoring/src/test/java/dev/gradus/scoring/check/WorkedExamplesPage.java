package dev.gradus.scoring.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what the engine answers to worked examples as a page of the documentation. */
final class WorkedExamplesPage {
    private static final MathContext DIGITS = new MathContext(7);
    private static final double NOISE = 1e-12;
    private static final int SHORT = 150;

    private final StringBuilder page = new StringBuilder();

    private WorkedExamplesPage() {}

    /**
     * The page.
     *
     * @param results in any order
     * @param leftOut what is to be said of examples that are left out, in Markdown without a heading of the first level
     */
    static String of(List<CaseResult> results, String leftOut) {
        WorkedExamplesPage page = new WorkedExamplesPage();
        Map<String, List<CaseResult>> byMethod = results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.example().method().replace('_', '-'), TreeMap::new, Collectors.toList()));
        page.head(results, byMethod);
        byMethod.forEach(page::method);
        if (!leftOut.isBlank()) {
            page.line("## Left out", "", leftOut.strip());
        }
        return page.page.toString().stripTrailing() + "\n";
    }

    private void head(List<CaseResult> results, Map<String, List<CaseResult>> byMethod) {
        line(
                "# Worked examples",
                "",
                "<!-- Generated from scoring/src/test/resources/cases. Regenerate it with:",
                "     mvn -Dquick -pl scoring -am test -Dtest=WorkedExamplesPageTest -Dgradus.update=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -->",
                "",
                "What papers and well-known programs print, and what the engine answers: %s of %s examples agree within"
                                .formatted(agreeing(results), results.size())
                        + " their tolerance.",
                "`gradus check FILE` does the same for files of your own.",
                "");
        line("| method | examples | agree | largest difference |", "| --- | ---: | ---: | ---: |");
        byMethod.forEach((method, cases) -> line("| [%s](#%s) | %s | %s | %s |"
                .formatted(method, method, cases.size(), agreeing(cases), largest(cases))));
        line("");
    }

    private static long agreeing(List<CaseResult> results) {
        return results.stream().filter(CaseResult::withinTolerance).count();
    }

    private static String largest(List<CaseResult> results) {
        return difference(
                results.stream().mapToDouble(CaseResult::maxDifference).max().orElse(0));
    }

    private void method(String method, List<CaseResult> results) {
        line("## " + method, "");
        results.forEach(this::example);
    }

    private void example(CaseResult result) {
        ReferenceCase example = result.example();
        line("**%s** – %s".formatted(example.id(), escaped(example.source())), "");
        Map<String, String[]> rows = new LinkedHashMap<>();
        result.obtained().ifPresent(obtained -> {
            example.expectedScores().ifPresent(scores -> rows.put("scores", pair(scores, obtained.scores())));
            example.expectedRanking().ifPresent(ranking -> rows.put("ranking", pair(ranking, obtained.ranking())));
            obtained.extra().forEach((name, value) -> {
                if (example.extra().containsKey(name)) {
                    rows.put(name, new String[] {text(example.extra().get(name)), text(value)});
                }
            });
        });
        int width = rows.values().stream()
                .flatMap(Stream::of)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        boolean folded = width > SHORT || rows.size() > 3;
        if (folded) {
            line("<details><summary>expected and obtained</summary>", "");
        }
        line("| | expected | obtained |", "| --- | --- | --- |");
        rows.forEach((name, pair) -> line("| %s | %s | %s |".formatted(name.replace('_', ' '), pair[0], pair[1])));
        line("");
        if (folded) {
            line("</details>", "");
        }
        line(
                "%s, largest difference %s, tolerance %s."
                        .formatted(
                                result.withinTolerance() ? "Agrees" : "**Differs**",
                                difference(result.maxDifference()),
                                difference(example.tolerance())),
                "");
        result.differences().forEach(difference -> line("* " + escaped(difference)));
    }

    private static String[] pair(Object expected, java.util.Optional<?> obtained) {
        return new String[] {
            text(expected), obtained.map(WorkedExamplesPage::text).orElse("nothing")
        };
    }

    /** A value in short: numbers with seven digits, rows apart by semicolons. */
    private static String text(Object value) {
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof double[] numbers) {
            return joined(Arrays.stream(numbers).boxed().toList());
        }
        if (value instanceof int[] numbers) {
            return joined(IntStream.of(numbers).boxed().toList());
        }
        if (value instanceof Object[] items) {
            return joined(Arrays.asList(items));
        }
        if (value instanceof List<?> items) {
            return joined(items);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                    .collect(Collectors.joining("; "));
        }
        return escaped(String.valueOf(value));
    }

    private static String joined(List<?> items) {
        boolean nested = items.stream().anyMatch(item -> item instanceof List<?> || item instanceof double[]);
        return items.isEmpty()
                ? "none"
                : items.stream().map(WorkedExamplesPage::text).collect(Collectors.joining(nested ? "; " : ", "));
    }

    private static String number(Number number) {
        if (!Double.isFinite(number.doubleValue()) || Math.abs(number.doubleValue()) < NOISE) {
            return Double.isFinite(number.doubleValue()) ? "0" : number.toString();
        }
        BigDecimal rounded = new BigDecimal(number.toString()).round(DIGITS).stripTrailingZeros();
        double magnitude = Math.abs(rounded.doubleValue());
        return magnitude < 1e-4 || magnitude >= 1e12 ? rounded.toString() : rounded.toPlainString();
    }

    private static String difference(double value) {
        if (!Double.isFinite(value)) {
            return "of shape";
        }
        return value < NOISE ? "< 1e-12" : String.format(Locale.ROOT, "%.1e", value);
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*");
    }

    private void line(String... lines) {
        for (String line : lines) {
            page.append(line).append('\n');
        }
    }
}
