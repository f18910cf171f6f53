package dev.gradus.examples.cli;

import dev.gradus.scoring.Solution;
import dev.gradus.scoring.document.GroupDocument;
import dev.gradus.scoring.explain.GroupDecision;
import dev.gradus.scoring.explain.Sentences;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Several people's weights or rankings made into one. */
@Command(
        name = "group",
        header = "Make one ranking of several people's.",
        description = {
            "",
            "Reads what each person thinks: either weights of criteria, with which the programmes or the problem are"
                    + " ranked for each, or rankings. Answers with the ranking of the group, how far its members agree,"
                    + " and who sees it differently.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gradus group people.json --role nlp-engineer --budget 60000",
            "    where people.json is {\"Ana\": {\"curriculum-fit\": 2, \"total-cost\": 1},",
            "                          \"Ben\": {\"total-cost\": 1}}",
            "  gradus group people.json --problem problem.json --rule borda",
            "  gradus group rankings.json",
            "    where rankings.json is {\"Ana\": [\"A\", \"B\", \"C\"],",
            "                            \"Ben\": [\"B\", [\"A\", \"C\"]]}"
        })
final class GroupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PEOPLE", description = "File with the people; - is standard input.")
    private String people = "";

    @Option(
            names = "--rule",
            paramLabel = "ID",
            defaultValue = "copeland",
            description = "The consensus rule, one of the methods that combine rankings (default: ${DEFAULT-VALUE}).")
    private String rule = "copeland";

    @Option(
            names = "--dissent",
            paramLabel = "TAU",
            defaultValue = "0",
            description =
                    "Who agrees with the result by less than this, −1 to 1, is named (default: ${DEFAULT-VALUE}).")
    private double dissent;

    @Mixin
    private SubjectOptions options = new SubjectOptions();

    private final Console console;

    GroupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int columns = options.columns(console);
        Sentences sentences = options.sentences();
        GroupDecision.Settings settings = settings();
        GroupDocument group = read();
        GroupDecision decision;
        if (group.isRankings()) {
            decision = group.decide(settings);
        } else {
            Subject subject = options.subject(console);
            Solution solution = subject.requireSolution();
            decision = GroupDecision.ofWeightsById(solution.problem(), solution.method(), group.weights(), settings);
            sentences = sentences.naming(subject.names());
        }
        if (options.isJson()) {
            ListFormat.json(console, decision.document());
        } else {
            print(decision, sentences, columns);
        }
        return ExitCode.DONE;
    }

    private GroupDecision.Settings settings() {
        try {
            return new GroupDecision.Settings(rule, dissent);
        } catch (ProblemException e) {
            throw CommandFailure.wrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private GroupDocument read() {
        try {
            return GroupDocument.parse(Inputs.text(console, people));
        } catch (ProblemException e) {
            throw CommandFailure.invalidInput(Inputs.inWords(people) + ": " + Failures.inWords(e));
        }
    }

    private void print(GroupDecision decision, Sentences sentences, int columns) {
        Headings headings = options.headings();
        console.line(console.bold(headings.text("group.heading")));
        console.line("");
        TextTable table = new TextTable(console, columns)
                .right(headings.text("group.place"))
                .wrapped(headings.text("group.alternative"));
        decision.people().keySet().forEach(table::right);
        decision.consensus().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .forEach(place -> table.row(Stream.concat(
                                Stream.of(Integer.toString(place.getValue()), sentences.name(place.getKey())),
                                decision.people().values().stream()
                                        .map(ranks -> String.valueOf(ranks.get(place.getKey()))))
                        .toArray(String[]::new)));
        table.print();
        console.line("");
        decision.lines(sentences).forEach(line -> console.lines(Texts.wrap(line, columns)));
    }
}
