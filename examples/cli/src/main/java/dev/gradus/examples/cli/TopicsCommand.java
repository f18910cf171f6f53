package dev.gradus.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTaxonomy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The topics that curricula are compared by. */
@Command(
        name = "topics",
        header = "List the topics that curricula are compared by.",
        footer = {"", "Examples:", "  gradus topics", "  gradus topics --format json"})
final class TopicsCommand implements Callable<Integer> {
    @Mixin
    private ListFormat format = new ListFormat();

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    TopicsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TopicTaxonomy taxonomy = TopicTaxonomy.standard();
        if (format.isJson()) {
            ListFormat.json(
                    console,
                    taxonomy.topics().stream().map(TopicsCommand::document).collect(ImmutableList.toImmutableList()));
            return ExitCode.DONE;
        }
        TextTable table =
                new TextTable(console, width.columns(console)).left("id").wrapped("name and some synonyms");
        for (Topic topic : taxonomy.topics()) {
            String indent = "  ".repeat(taxonomy.lineage(topic.id()).size() - 1);
            String synonyms =
                    String.join(", ", topic.synonyms().stream().limit(4).toList());
            table.row(indent + topic.id(), topic.name() + (synonyms.isEmpty() ? "" : ": " + synonyms));
        }
        table.print();
        return ExitCode.DONE;
    }

    private static Map<String, @Nullable Object> document(Topic topic) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", topic.id());
        fields.put("name", topic.name());
        fields.put("parent", topic.parent().orElse(null));
        fields.put("synonyms", topic.synonyms());
        fields.put("exclusions", topic.exclusions());
        fields.put("hints", topic.hints());
        fields.put("contexts", topic.contexts());
        return fields;
    }
}
