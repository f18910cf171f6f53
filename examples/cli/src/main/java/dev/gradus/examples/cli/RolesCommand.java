package dev.gradus.examples.cli;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.role.DemandLevel;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.TopicDemand;
import dev.gradus.scoring.document.RoleDocument;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The roles that a programme can prepare for. */
@Command(
        name = "roles",
        header = "List the roles aimed at, and the topics they demand.",
        footer = {"", "Examples:", "  gradus roles", "  gradus roles --format json"})
final class RolesCommand implements Callable<Integer> {
    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Mixin
    private ListFormat format = new ListFormat();

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    RolesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Catalog loaded = catalog.load(console);
        if (format.isJson()) {
            ListFormat.json(
                    console, loaded.roles().stream().map(RoleDocument::of).toList());
            return ExitCode.DONE;
        }
        TextTable table =
                new TextTable(console, width.columns(console)).left("id").wrapped("name and demands");
        loaded.roles().forEach(role -> table.row(role.id(), role.name() + ". " + demands(role)));
        table.print();
        return ExitCode.DONE;
    }

    private static String demands(Role role) {
        return role.demands().stream()
                .filter(demand -> demand.level() != DemandLevel.NOT_EVIDENCED)
                .collect(Collectors.groupingBy(
                        TopicDemand::level,
                        TreeMap::new,
                        Collectors.mapping(TopicDemand::topic, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(level -> level.getKey().id() + ": " + level.getValue())
                .collect(Collectors.joining("; "));
    }
}
