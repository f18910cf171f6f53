package dev.gradus.examples.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.role.DemandLevel;
import dev.gradus.core.role.Reliability;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.Salary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page that shows how much of the sample catalogue is known, how old it is and where sources disagree. */
final class CoveragePage {
    private final Catalog catalog;
    private final StringBuilder page = new StringBuilder();

    private CoveragePage(Catalog catalog) {
        this.catalog = catalog;
    }

    static String of(Catalog catalog) {
        return new CoveragePage(catalog).write();
    }

    private String write() {
        line("# What the sample catalogue knows");
        line("");
        line("<!-- Generated from the catalogue. Regenerate it with:");
        line("     mvn -Dquick -pl examples/catalog -am test -Dgradus.update=true -->");
        line("");
        line(
                "%s programmes of %s institutions in %s countries, with %s sources. How the facts were read is told in [sample-catalogue.md](sample-catalogue.md).",
                catalog.programs().size(),
                catalog.institutions().size(),
                catalog.programs().stream().map(Program::country).distinct().count(),
                catalog.sources().size());
        facts();
        tuition();
        sources();
        conflicts();
        roles();
        salaries();
        return page.toString();
    }

    private void facts() {
        heading("Which share of programmes has which fact");
        line("| fact | known | share | missing, and why | oldest | newest |");
        line("| --- | ---: | ---: | --- | --- | --- |");
        for (String name : catalog.programs().get(0).facts().keySet()) {
            List<Fact<?>> facts = catalog.programs().stream()
                    .<Fact<?>>map(program -> program.facts().get(name))
                    .toList();
            long known = facts.stream().filter(Fact::isKnown).count();
            Map<String, Long> reasons = facts.stream()
                    .flatMap(fact -> fact.missing().stream())
                    .collect(Collectors.groupingBy(reason -> reason.inWords(), TreeMap::new, Collectors.counting()));
            List<AsOf> dates = facts.stream()
                    .flatMap(fact -> fact.claims().stream())
                    .flatMap(claim -> claim.sources().stream())
                    .map(Source::asOf)
                    .filter(AsOf::isDated)
                    .sorted()
                    .toList();
            line(
                    "| %s | %s | %s | %s | %s | %s |",
                    name,
                    known,
                    share(known, facts.size()),
                    counts(reasons),
                    day(dates, 0),
                    day(dates, dates.size() - 1));
        }
        line("");
        line("Oldest and newest are the last days for which dated sources of the fact speak.");
    }

    private static String day(List<AsOf> dates, int index) {
        return dates.isEmpty() ? "–" : dates.get(index).to().orElseThrow().toString();
    }

    private void tuition() {
        heading("For whom tuition is known");
        line("| audience | programmes | share |");
        line("| --- | ---: | ---: |");
        for (Audience audience : Audience.values()) {
            long known = catalog.programs().stream()
                    .filter(program -> program.tuition().claims().stream()
                            .anyMatch(claim -> claim.value().audience() == audience))
                    .count();
            line(
                    "| %s | %s | %s |",
                    audience.id(), known, share(known, catalog.programs().size()));
        }
    }

    private void sources() {
        heading("Where the facts come from");
        ImmutableSet<Source> used = catalog.programs().stream()
                .flatMap(program -> program.facts().values().stream())
                .flatMap(fact -> fact.claims().stream())
                .flatMap(claim -> claim.sources().stream())
                .collect(ImmutableSet.toImmutableSet());
        line("| kind of source | sources | undated | oldest | newest |");
        line("| --- | ---: | ---: | --- | --- |");
        for (SourceKind kind : SourceKind.values()) {
            List<Source> of =
                    used.stream().filter(source -> source.kind() == kind).toList();
            List<AsOf> dates =
                    of.stream().map(Source::asOf).filter(AsOf::isDated).sorted().toList();
            line(
                    "| %s | %s | %s | %s | %s |",
                    kind.id(), of.size(), of.size() - dates.size(), day(dates, 0), day(dates, dates.size() - 1));
        }
        line("");
        line("Counted are the sources that facts of programmes rest on.");
    }

    private void conflicts() {
        heading("Where sources disagree");
        line("| programme | fact | stated | by | as of |");
        line("| --- | --- | --- | --- | --- |");
        for (Program program : catalog.programs()) {
            program.facts().forEach((name, fact) -> {
                for (Claim<?> claim : fact.claims()) {
                    if (fact.claims().stream().anyMatch(claim::contradicts)) {
                        Source source = claim.bestSource();
                        line(
                                "| %s | %s | %s | %s | %s |",
                                program.id(),
                                name,
                                cell(claim.asStated()),
                                cell(source.publisher()),
                                cell(source.asOf().stated()));
                    }
                }
            });
        }
    }

    private void roles() {
        heading("What the roles demand");
        ImmutableList<Role> roles = catalog.roles();
        line("| topic | %s |", roles.stream().map(Role::name).collect(Collectors.joining(" | ")));
        line("| --- |%s", " --- |".repeat(roles.size()));
        roles.stream()
                .flatMap(role -> role.demands().stream())
                .map(demand -> demand.topic())
                .distinct()
                .forEach(topic -> line(
                        "| %s | %s |",
                        topic,
                        roles.stream()
                                .map(role -> role.demandFor(topic))
                                .map(level -> level == DemandLevel.NOT_EVIDENCED ? "–" : level.id())
                                .collect(Collectors.joining(" | "))));
        line("");
        line("A dash: no evidence was found, which is not evidence that the topic is unimportant.");
    }

    private void salaries() {
        heading("What is known of pay");
        line("| role | place | figures | of these not to be used | years |");
        line("| --- | --- | ---: | ---: | --- |");
        Function<Salary, String> place =
                salary -> salary.hub().or(salary::country).orElse("all places");
        for (Role role : catalog.roles()) {
            Map<String, List<Salary>> byPlace = catalog.salaries().stream()
                    .filter(salary -> salary.role().equals(role.id()))
                    .collect(Collectors.groupingBy(place, TreeMap::new, Collectors.toList()));
            byPlace.forEach((where, salaries) -> line(
                    "| %s | %s | %s | %s | %s |",
                    role.name(),
                    where,
                    salaries.size(),
                    salaries.stream()
                            .filter(salary -> salary.reliability() == Reliability.VERY_LOW)
                            .count(),
                    years(salaries)));
        }
    }

    private static String years(List<Salary> salaries) {
        List<Integer> years = new ArrayList<>();
        salaries.forEach(salary -> salary.year().ifPresent(years::add));
        return years.stream()
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static String counts(Map<String, Long> reasons) {
        return reasons.isEmpty()
                ? "–"
                : reasons.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String share(long part, int whole) {
        return Math.round(100.0 * part / whole) + " %";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }

    private void heading(String text) {
        line("");
        line("## %s", text);
        line("");
    }

    private void line(String format, Object... values) {
        page.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
