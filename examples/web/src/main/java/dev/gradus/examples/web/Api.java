package dev.gradus.examples.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Longs;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.CurriculumFit;
import dev.gradus.core.criterion.ProgramContext;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.scoring.Solution;
import dev.gradus.scoring.document.CurriculumFitDocument;
import dev.gradus.scoring.document.DocumentSchemas;
import dev.gradus.scoring.document.ExplanationDocument;
import dev.gradus.scoring.document.ExplanationSettings;
import dev.gradus.scoring.document.JsonText;
import dev.gradus.scoring.document.MethodDocument;
import dev.gradus.scoring.document.ProblemDocument;
import dev.gradus.scoring.document.ProgramRanking;
import dev.gradus.scoring.document.RankingDocument;
import dev.gradus.scoring.document.RankingSpec;
import dev.gradus.scoring.document.ResultDocument;
import dev.gradus.scoring.document.RobustnessReportDocument;
import dev.gradus.scoring.document.RoleDocument;
import dev.gradus.scoring.document.StandardCriteriaDocument;
import dev.gradus.scoring.explain.Sentences;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.problem.ProblemException;
import dev.gradus.scoring.problem.UncertainProblem;
import dev.gradus.scoring.robustness.Monitor;
import dev.gradus.scoring.robustness.RobustnessReport;
import dev.gradus.scoring.robustness.RobustnessSettings;
import dev.gradus.scoring.robustness.Sampling;
import dev.gradus.scoring.robustness.WeightConstraint;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The answers to requests, as JSON: the documents of the library and nothing else. */
final class Api {
    private static final int SHOWN = 10;
    private static final int FIRST_PLACES = 3;

    private final Catalog catalog;
    private final Limits limits;

    Api(Catalog catalog, Limits limits) {
        this.catalog = catalog;
        this.limits = limits;
    }

    /** A ranking spec in, a ranking out. */
    String rank(Request request) {
        request.knowing("top");
        int top = request.number("top", SHOWN, limits.shown());
        return json(RankingDocument.of(ranking(request), top));
    }

    /** Why an alternative stands where it stands, and what would change it. */
    String explain(Request request) {
        request.knowing("alternative", "versus", "top", "language");
        String alternative = request.require("alternative");
        ExplanationSettings plain =
                ExplanationSettings.DEFAULT.withPlaces(request.number("top", FIRST_PLACES, limits.shown()));
        ExplanationSettings settings =
                request.find("versus").map(plain::against).orElse(plain);
        Sentences sentences = sentences(request);
        if (Request.isProblem(request.document())) {
            ProblemDocument document = problem(request);
            requireAnalysable(document.problem());
            return json(ExplanationDocument.of(document.solve(), document.problem(), alternative, settings, sentences));
        }
        ProgramRanking ranked = ranking(request);
        requireAnalysable(ranked.ranking().measured());
        Map<String, @Nullable Object> fields =
                ExplanationDocument.of(ranked.ranking(), alternative, settings, sentences.naming(ranked.names()));
        curriculum(ranked, alternative).ifPresent(fit -> fields.put("curriculum", CurriculumFitDocument.of(fit)));
        return json(fields);
    }

    private Optional<CurriculumFit> curriculum(ProgramRanking ranked, String program) {
        ProgramContext context = ProgramRanking.context(ranked.spec(), catalog);
        return context.role().flatMap(role -> CurriculumFit.of(catalog.program(program), role, context));
    }

    /** How one alternative stands to another. */
    String contrast(Request request) {
        request.knowing("alternative", "versus", "language");
        String alternative = request.require("alternative");
        String versus = request.require("versus");
        Sentences sentences = sentences(request);
        if (Request.isProblem(request.document())) {
            ProblemDocument document = problem(request);
            requireAnalysable(document.problem());
            return json(
                    ExplanationDocument.contrast(document.solve(), document.problem(), alternative, versus, sentences));
        }
        ProgramRanking ranked = ranking(request);
        requireAnalysable(ranked.ranking().measured());
        ranked.ranking().find(alternative);
        ranked.ranking().find(versus);
        return json(ExplanationDocument.contrast(
                ranked.ranking().solution(),
                ranked.ranking().measured(),
                alternative,
                versus,
                sentences.naming(ranked.names())));
    }

    /** How far a ranking can be trusted. */
    String robustness(Request request) {
        request.knowing("samples", "seed", "epsilon", "top", "constraint");
        if (Request.isProblem(request.document())) {
            ProblemDocument document = problem(request);
            requireAnalysable(document.problem());
            RobustnessReport report = document.robustness(settings(request, document.problem(), 1), Api::goesOn);
            return json(RobustnessReportDocument.of(report, document.solveIfWeighted()));
        }
        ProgramRanking ranked = ranking(request);
        UncertainProblem measured = ranked.ranking().measured();
        requireAnalysable(measured);
        RobustnessReport report = ranked.ranking()
                .robustness(settings(request, measured, ranked.spec().seed()), Api::goesOn)
                .report();
        Solution solution = ranked.ranking().solution();
        return json(RobustnessReportDocument.of(report, Optional.of(solution)));
    }

    /** An answer that nobody waits for any more is not worked on; half an answer is none. */
    private static boolean goesOn(Monitor.Work work, long done, long planned) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Nobody waits for it any more.");
        }
        return true;
    }

    private RobustnessSettings settings(Request request, UncertainProblem measured, long seed) {
        long samples = request.number(
                "samples", (int) Sampling.DEFAULT.samples(), (int) Math.min(limits.samples(), Integer.MAX_VALUE));
        List<String> criteria =
                measured.criteria().stream().map(criterion -> criterion.id()).toList();
        ImmutableList<WeightConstraint> constraints = request.all("constraint").stream()
                .flatMap(text -> WeightConstraint.parse(text, criteria).stream())
                .collect(ImmutableList.toImmutableList());
        return new RobustnessSettings(
                request.number("top", FIRST_PLACES, limits.shown()),
                constraints,
                new Sampling(samples, seed(request, seed), 1, epsilon(request)));
    }

    private static long seed(Request request, long standard) {
        return request.find("seed")
                .map(text -> {
                    Long seed = Longs.tryParse(text);
                    if (seed == null) {
                        throw Refusal.invalid("seed", "The seed '%s' is no whole number.".formatted(text));
                    }
                    return seed;
                })
                .orElse(standard);
    }

    private static double epsilon(Request request) {
        return request.find("epsilon")
                .map(text -> {
                    Double epsilon = Doubles.tryParse(text);
                    if (epsilon == null) {
                        throw Refusal.invalid("epsilon", "The precision '%s' is no number.".formatted(text));
                    }
                    return epsilon;
                })
                .orElse(0.0);
    }

    /** A problem document in, a result document out; an array for an array, in which each has its own error. */
    String solve(Request request) {
        request.knowing();
        if (request.document() instanceof List<?> documents) {
            documents.forEach(limits::requireSolvable);
            return json(documents.stream()
                    .map(document -> JsonText.parse(solved(document).toJsonLine()))
                    .toList());
        }
        limits.requireSolvable(request.document());
        ResultDocument result = ResultDocument.solve(request.text());
        result.error().ifPresent(error -> {
            throw error;
        });
        return result.toJson() + "\n";
    }

    private static ResultDocument solved(@Nullable Object document) {
        goesOn(Monitor.Work.VALUES, 0, 0);
        return ResultDocument.solve(document == null ? "null" : JsonText.line(document));
    }

    /** A problem document a line in, a result document a line out. */
    String solveLines(Request request) {
        request.knowing();
        StringBuilder results = new StringBuilder();
        request.text().lines().filter(line -> !line.isBlank()).forEach(line -> {
            results.append(solvedLine(line)).append('\n');
        });
        return results.toString();
    }

    private String solvedLine(String line) {
        try {
            limits.requireSolvable(JsonText.parse(line));
        } catch (Refusal e) {
            return JsonText.line(ImmutableMap.of("id", "", "error", e.document()));
        } catch (ProblemException e) {
            return ResultDocument.solve(line).toJsonLine(); // says so in its own way
        }
        goesOn(Monitor.Work.VALUES, 0, 0);
        return ResultDocument.solve(line).toJsonLine();
    }

    /** What programmes there are. */
    String programs(Request request) {
        request.knowing();
        return json(catalog.programs().stream().map(Api::line).toList());
    }

    private static ImmutableMap<String, Object> line(Program program) {
        return ImmutableMap.of(
                "id", program.id(),
                "title", program.title(),
                "institution", program.institution().name(),
                "country", program.country(),
                "url", program.url().orElse(""));
    }

    /** A programme with every fact and its sources, as a catalogue of one. */
    String program(Request request, String id) {
        request.knowing();
        try {
            Catalog one = Catalog.builder()
                    .topics(catalog.topics())
                    .add(catalog.program(id))
                    .build();
            return CatalogJson.write(one);
        } catch (NoSuchElementException e) {
            throw new Refusal(404, "unknown", "id", String.valueOf(e.getMessage()));
        }
    }

    /** The roles, with what they demand. */
    String roles(Request request) {
        request.knowing();
        return json(catalog.roles().stream().map(RoleDocument::of).toList());
    }

    /** The standard criteria and requirements. */
    String criteria(Request request) {
        request.knowing();
        return json(StandardCriteriaDocument.all());
    }

    /** The ranking methods. */
    String methods(Request request) {
        request.knowing();
        return json(RankingMethods.all().stream()
                .map(method -> MethodDocument.of(method.descriptor()))
                .toList());
    }

    /** The JSON Schema of a kind of document. */
    String schema(Request request, String name) {
        request.knowing();
        return switch (name) {
            case "spec" -> DocumentSchemas.spec();
            case "problem" -> DocumentSchemas.problem();
            case "catalog" -> CatalogJson.schema();
            default ->
                throw new Refusal(
                        404,
                        "unknown",
                        "name",
                        "There is no schema '%s'.\nMaybe one of: spec, problem, catalog.".formatted(name));
        };
    }

    private ProgramRanking ranking(Request request) {
        return ProgramRanking.of(RankingSpec.parse(request.text()), catalog);
    }

    private ProblemDocument problem(Request request) {
        limits.requireSolvable(request.document());
        return ProblemDocument.parse(request.text());
    }

    private void requireAnalysable(UncertainProblem problem) {
        limits.requireAnalysable(
                problem.alternatives().size(), problem.criteria().size());
    }

    private static Sentences sentences(Request request) {
        return Sentences.in(request.find("language").orElse("en"));
    }

    private static String json(Object value) {
        return JsonText.pretty(value) + "\n";
    }
}
