package dev.gradus.examples.cli;

import dev.gradus.examples.pictures.Pictures;
import dev.gradus.examples.pictures.Wording;
import dev.gradus.scoring.Solution;
import dev.gradus.scoring.robustness.RobustnessReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option to draw what is told, too. What draws is loaded only if it is given. */
final class PicturesOption {
    @Option(
            names = "--pictures",
            paramLabel = "FOLDER",
            description = "Also draw it: SVG files in this folder, which is made if there is none.")
    private @Nullable String folder;

    /** Draws how far a ranking can be trusted. A problem without weights has no ranking, and no pictures. */
    void draw(Console console, Subject subject, RobustnessReport report) {
        if (folder == null) {
            return;
        }
        Map<String, String> drawn = new LinkedHashMap<>();
        subject.solution().ifPresent(solution -> {
            Pictures pictures = pictures(subject, solution);
            report.acceptability()
                    .filter(shares ->
                            shares.alternatives().equals(solution.problem().alternatives()))
                    .ifPresent(shares -> drawn.put("ranks", pictures.acceptability(shares)));
            if (!report.weightStability().isEmpty()) {
                drawn.put("weights", pictures.stability(report.weightStability(), report.places()));
            }
            pictures.gaiaPlane().ifPresent(picture -> drawn.put("plane", picture));
            pictures.parallelCoordinates().ifPresent(picture -> drawn.put("values", picture));
        });
        write(console, folder, drawn);
    }

    /** Draws where the score of an alternative comes from, and the difference to another. */
    void draw(Console console, Subject subject, String alternative, Optional<String> versus) {
        if (folder == null) {
            return;
        }
        Map<String, String> drawn = new LinkedHashMap<>();
        subject.solution()
                .filter(solution -> solution.problem().alternatives().contains(alternative))
                .ifPresent(solution -> {
                    Pictures pictures = pictures(subject, solution);
                    pictures.waterfall(alternative).ifPresent(picture -> drawn.put("score", picture));
                    versus.flatMap(other -> pictures.waterfall(alternative, other))
                            .ifPresent(picture -> drawn.put("difference", picture));
                });
        write(console, folder, drawn);
    }

    private static Pictures pictures(Subject subject, Solution solution) {
        Pictures pictures = Pictures.of(solution, subject.measured());
        return subject instanceof Subject.Programs programs
                ? pictures.worded(Wording.of(
                        programs.ranking(),
                        program -> "%s: %s".formatted(program.institution().name(), program.title()),
                        "programme",
                        "programmes"))
                : pictures;
    }

    private static void write(Console console, String folder, Map<String, String> drawn) {
        if (drawn.isEmpty()) {
            console.report("There is nothing to draw.");
            return;
        }
        Path path = Inputs.path(folder);
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw CommandFailure.invalidInput("The folder '%s' cannot be made: %s".formatted(folder, e.getMessage()));
        }
        drawn.forEach((name, picture) ->
                Outputs.write(console, path.resolve(name + ".svg").toString(), picture));
        console.report("Pictures in %s: %s.".formatted(folder, String.join(".svg, ", drawn.keySet()) + ".svg"));
    }
}
