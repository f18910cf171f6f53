package dev.gradus.dataimport;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.dataimport.ImportReport.Coverage;
import dev.gradus.dataimport.ImportReport.RuleReport;
import dev.gradus.dataimport.ImportReport.SourceReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts while an import runs. Its memory is bounded by the number of inputs and rules. */
final class ReportBuilder {
    private static final int DIFFERENT_TEXTS = 10_000;
    private static final int EXAMPLES = 100;

    private final String format;
    private final Limits limits;
    private final Consumer<Finding> onFinding;
    private final Map<String, Counts> sources = new LinkedHashMap<>();
    private final List<Finding> kept = new ArrayList<>();
    private Counts current = new Counts();
    private String name = "";

    private static final class Counts {
        private long read;
        private long accepted;
        private long rejected;
        private final Map<String, Long> skipped = new LinkedHashMap<>();
        private final Map<String, RuleCounts> rules = new LinkedHashMap<>();
    }

    private static final class RuleCounts {
        private Severity severity = Severity.INFO;
        private long count;
        private final Map<String, Long> texts = new HashMap<>();
    }

    ReportBuilder(String format, Limits limits, Consumer<Finding> onFinding) {
        this.format = format;
        this.limits = limits;
        this.onFinding = onFinding;
    }

    void reading(String source) {
        name = source;
        current = sources.computeIfAbsent(source, unknown -> new Counts());
    }

    String current() {
        return name;
    }

    void read() {
        current.read++;
    }

    void accepted() {
        current.accepted++;
    }

    void rejected() {
        current.rejected++;
    }

    void skipped(String rule) {
        current.skipped.merge(rule, 1L, Long::sum);
    }

    long recordsRead() {
        return current.read;
    }

    void finding(Finding finding) {
        RuleCounts rule = current.rules.computeIfAbsent(finding.rule(), unknown -> new RuleCounts());
        rule.count++;
        if (finding.severity().compareTo(rule.severity) > 0) {
            rule.severity = finding.severity();
        }
        if (!finding.raw().isEmpty()
                && (rule.texts.size() < DIFFERENT_TEXTS || rule.texts.containsKey(finding.raw()))) {
            rule.texts.merge(finding.raw(), 1L, Long::sum);
        }
        if (rule.count <= limits.get(Limit.FINDINGS)) {
            kept.add(finding);
        }
        onFinding.accept(finding);
    }

    ImportReport build(Catalog catalog) {
        ImmutableList.Builder<SourceReport> reports = ImmutableList.builder();
        sources.forEach((source, counts) -> {
            ImmutableList.Builder<RuleReport> rules = ImmutableList.builder();
            counts.rules.forEach((rule, spoken) ->
                    rules.add(new RuleReport(rule, spoken.severity, spoken.count, frequent(spoken.texts))));
            reports.add(new SourceReport(
                    source,
                    counts.read,
                    counts.accepted,
                    counts.rejected,
                    ImmutableMap.copyOf(counts.skipped),
                    rules.build()));
        });
        return new ImportReport(format, reports.build(), ImmutableList.copyOf(kept), coverage(catalog));
    }

    private static ImmutableMap<String, Long> frequent(Map<String, Long> texts) {
        return texts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(EXAMPLES)
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ImmutableList<Coverage> coverage(Catalog catalog) {
        Map<String, Long> known = new LinkedHashMap<>();
        Map<String, Map<String, Long>> missing = new LinkedHashMap<>();
        for (Program program : catalog.programs()) {
            program.facts().forEach((fact, value) -> {
                known.merge(fact, value.isKnown() ? 1L : 0L, Long::sum);
                Map<String, Long> reasons = missing.computeIfAbsent(fact, unknown -> new TreeMap<>());
                value.missing().map(MissingReason::id).ifPresent(reason -> reasons.merge(reason, 1L, Long::sum));
            });
        }
        for (FieldFacts facts : catalog.fieldFacts()) {
            for (Outcome.Measure measure : Outcome.Measure.values()) {
                boolean isKnown = facts.outcomes().claims().stream()
                        .anyMatch(claim -> claim.value().measure() == measure);
                String fact = "field-facts." + measure.id();
                known.merge(fact, isKnown ? 1L : 0L, Long::sum);
                if (!isKnown) {
                    String reason =
                            facts.outcomes().missing().map(MissingReason::id).orElse("noted-beside-others");
                    missing.computeIfAbsent(fact, unknown -> new TreeMap<>()).merge(reason, 1L, Long::sum);
                }
            }
        }
        known.keySet()
                .removeIf(fact ->
                        fact.startsWith("field-facts.") && Long.valueOf(0).equals(known.get(fact)));
        ImmutableList.Builder<Coverage> coverage = ImmutableList.builder();
        known.forEach((fact, count) ->
                coverage.add(new Coverage(fact, count, ImmutableMap.copyOf(missing.getOrDefault(fact, Map.of())))));
        return coverage.build();
    }
}
