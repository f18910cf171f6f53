package dev.gradus.examples.benchmarks;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.examples.catalog.SampleCatalog;
import dev.gradus.scoring.Explanation;
import dev.gradus.scoring.Ranking;
import dev.gradus.scoring.document.ProblemDocument;
import dev.gradus.scoring.document.ProgramRanking;
import dev.gradus.scoring.document.RankingSpec;
import dev.gradus.scoring.document.ResultDocument;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Import, ranking, explanation and documents: the bound of import is to go through the tokens of the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CatalogBenchmark {
    private static final RankingSpec SPEC = RankingSpec.parse("{\"role\": \"nlp-engineer\"}");

    private final JsonFactory factory = new JsonFactory();
    private final Catalog catalog = SampleCatalog.load();
    private final String text = CatalogJson.write(catalog);
    private final Ranking<Program> ranking = ProgramRanking.of(SPEC, catalog).ranking();
    private String problem = "";
    private ResultDocument result = ResultDocument.solve("{\"criteria\": [{\"direction\": \"max\", \"weight\": 1}],"
            + " \"values\": [[1]], \"method\": {\"id\": \"wsm\"}}");

    /** Makes the input. */
    @Setup
    public void setUp() {
        StringBuilder json = new StringBuilder("{\"method\": {\"id\": \"wsm\"}, \"criteria\": [");
        for (int j = 0; j < 10; j++) {
            json.append(j == 0 ? "" : ", ").append("{\"direction\": \"max\", \"weight\": 1}");
        }
        json.append("], \"values\": [");
        double[][] columns = Inputs.matrix(1_000, 10);
        for (int i = 0; i < 1_000; i++) {
            json.append(i == 0 ? "[" : ", [");
            for (int j = 0; j < 10; j++) {
                json.append(j == 0 ? "" : ", ").append(String.format(Locale.ROOT, "%.3f", columns[j][i]));
            }
            json.append(']');
        }
        problem = json.append("]}").toString();
        result = ResultDocument.solve(problem);
    }

    /** The bound: every token of the catalogue. */
    @Benchmark
    public int parse() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** The catalogue from its text, checked and indexed. */
    @Benchmark
    public Catalog read() {
        return CatalogJson.read(text);
    }

    /** Measures, screens and ranks the programmes. */
    @Benchmark
    public Ranking<Program> rank() {
        return ProgramRanking.of(SPEC, catalog).ranking();
    }

    /** Why the first is first. */
    @Benchmark
    public Explanation<Program> explain() {
        return ranking.explain(ranking.first());
    }

    /** Reads a problem document. */
    @Benchmark
    public ProblemDocument readProblem() {
        return ProblemDocument.parse(problem);
    }

    /** Reads and solves a problem document. */
    @Benchmark
    public ResultDocument solve() {
        return ResultDocument.solve(problem);
    }

    /** Writes a result document. */
    @Benchmark
    public String write() {
        return result.toJson();
    }
}
