package dev.gradus.dataimport.register;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.Severity;
import dev.gradus.dataimport.table.DelimitedTable;
import dev.gradus.dataimport.table.Dialect;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Discover Uni of the United Kingdom: institutions, first-degree and integrated master's courses where their file is given,
 * and salaries fifteen months after the award. A salary stands for a subject of an institution, not for a course.
 */
public final class DiscoverUni implements Format {

    /** The files by what is in them, in the order in which they must be read. */
    private enum Kind {
        INSTITUTION("LEGAL_NAME"),
        AIM("KISAIMLABEL"),
        COURSE("KISAIMCODE"),
        SALARY("GOINSTMED"),
        OTHER("");

        private final String column;

        Kind(String column) {
            this.column = column;
        }
    }

    /** Made by the library. */
    public DiscoverUni() {}

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "discover-uni",
                "Discover Uni",
                "Institutions, courses and salaries by subject, of the United Kingdom: INSTITUTION.csv, and as wanted KISCOURSE.csv with KISAIM.csv, and GOSALARY.csv.",
                "discover-uni INSTITUTION.csv GOSALARY.csv -o uk.json",
                "https://discoveruni.gov.uk/about-our-data/",
                ImmutableList.of());
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        Map<Kind, ImportInput> files = new TreeMap<>();
        for (ImportInput input : request.inputs()) {
            Kind kind = kind(input);
            if (kind == Kind.OTHER) {
                sink.reading(input);
                sink.finding(
                        Place.WHOLE,
                        "not-represented",
                        Severity.WARNING,
                        input.fileName(),
                        "What this file says has no place in a catalogue; nothing of it was read.");
            } else if (files.put(kind, input) != null) {
                throw new ImportException(input.name(), Place.WHOLE, "A second file of this kind.");
            }
        }
        if (!files.containsKey(Kind.INSTITUTION)) {
            throw new ImportException(
                    request.inputs().get(0).name(),
                    Place.WHOLE,
                    "The institutions are missing.\nMaybe give INSTITUTION.csv, too.");
        }
        DiscoverUniTables reading = new DiscoverUniTables(request, sink);
        for (Map.Entry<Kind, ImportInput> file : files.entrySet()) {
            sink.reading(file.getValue());
            try (DelimitedTable table = DelimitedTable.open(file.getValue(), Dialect.csv())) {
                switch (file.getKey()) {
                    case INSTITUTION -> reading.institutions(table);
                    case AIM -> reading.aims(table);
                    case COURSE -> reading.courses(table, file.getValue());
                    case SALARY -> reading.salaries(table, file.getValue());
                    case OTHER -> {}
                }
            }
        }
    }

    private static Kind kind(ImportInput input) throws IOException {
        try (DelimitedTable table = DelimitedTable.open(input, Dialect.csv())) {
            Columns columns = new Columns(table.header());
            for (Kind kind : Kind.values()) {
                if (!kind.column.isEmpty() && columns.has(kind.column)) {
                    return kind;
                }
            }
            return Kind.OTHER;
        }
    }
}
