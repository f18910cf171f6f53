package dev.gradus.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.gradus.dataimport.ImportResult;
import dev.gradus.dataimport.Importer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Import from file to catalogue: a long table of which a share of the rows is kept, and a wide one of which few columns
 * are. The bound is the bare parser, which makes a record of every row of the same file and nothing of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ImportBenchmark {
    private static final int FIELDS_OF_STUDY = 54_000;
    private static final int INSTITUTIONS = 1_600;
    private static final int INSTITUTION_COLUMNS = 3_306;
    private static final int SEED = 47;

    /** A format. */
    @Param({"scorecard-field-of-study", "scorecard-institution"})
    public String format = "";

    /** A file of it, plain; without one, rows of the same shape are made up, a quarter as many as the real files have. */
    @Param("")
    public String file = "";

    private Path path = Path.of(".");

    /** Makes the input. */
    @Setup
    public void setUp() throws IOException {
        if (!file.isEmpty()) {
            path = Path.of(file);
            return;
        }
        path = Files.createTempFile("benchmark", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            if (format.equals("scorecard-field-of-study")) {
                writeFieldsOfStudy(out);
            } else {
                writeInstitutions(out);
            }
        }
    }

    /** Takes away what was made. */
    @TearDown
    public void tearDown() throws IOException {
        if (file.isEmpty()) {
            Files.deleteIfExists(path);
        }
    }

    private static void writeFieldsOfStudy(BufferedWriter out) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        out.write("UNITID,OPEID6,INSTNM,CONTROL,MAIN,CIPCODE,CIPDESC,CREDLEV,CREDDESC,COUNT,DEBTMEDIAN,DEBTPAYMENT10YR,"
                + "DEBTMEAN,TITLEIVCOUNT,EARNINGSCOUNT,MD_EARN_WNE,IPEDSCOUNT1,IPEDSCOUNT2\n");
        for (int row = 0; row < FIELDS_OF_STUDY; row++) {
            int unit = 100_000 + row / 40;
            boolean known = random.nextInt(5) == 0;
            out.write(unit + "," + unit % 10_000 + ",University of Somewhere in the Middle " + unit + ",Public,1,"
                    + (100 + 97 * (row % 40)) + ",\"Sciences, General, Other, and Not Elsewhere Classified.\","
                    + (1 + random.nextInt(8)) + ",Some Degree,"
                    + (known
                            ? "25,21500,230,24100,25,25," + (30_000 + random.nextInt(90_000)) + ",31,28\n"
                            : "PrivacySuppressed,PrivacySuppressed,PrivacySuppressed,PrivacySuppressed,"
                                    + "PrivacySuppressed,PrivacySuppressed,PrivacySuppressed,4,NULL\n"));
        }
    }

    private static void writeInstitutions(BufferedWriter out) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        StringBuilder header = new StringBuilder("UNITID,OPEID,OPEID6,INSTNM,CITY,INSTURL");
        for (int column = 6; column < INSTITUTION_COLUMNS - 2; column++) {
            header.append(",COLUMN").append(column);
        }
        out.write(header.append(",MD_EARN_WNE_P10,COUNT_WNE_P10\n").toString());
        for (int row = 0; row < INSTITUTIONS; row++) {
            StringBuilder line = new StringBuilder();
            line.append(100_000 + row).append(",00100200,001002,Institute ").append(row);
            line.append(",Springfield,www.institute").append(row).append(".edu");
            for (int column = 6; column < INSTITUTION_COLUMNS - 2; column++) {
                line.append(random.nextInt(3) == 0 ? ",0." + (1000 + random.nextInt(9000)) : ",NA");
            }
            out.write(line.append(',')
                    .append(30_000 + random.nextInt(90_000))
                    .append(",120\n")
                    .toString());
        }
    }

    /** The bound: the parser makes a record of every row. */
    @Benchmark
    public long parse() throws IOException {
        long fields = 0;
        try (Reader in = new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8);
                CsvReader<CsvRecord> records =
                        CsvReader.builder().maxBufferSize(1 << 24).ofCsvRecord(in)) {
            for (CsvRecord each : records) {
                fields += each.getFieldCount();
            }
        }
        return fields;
    }

    /** From the file to the catalogue, with its report. */
    @Benchmark
    public ImportResult read() throws IOException {
        return Importer.of(format).read(path);
    }
}
