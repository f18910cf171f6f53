package dev.gradus.dataimport.register;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.FieldOfStudy;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.table.DelimitedTable;
import dev.gradus.dataimport.table.Dialect;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The Classification of Instructional Programs, and which occupations its fields prepare for (CIP to SOC). Either file may
 * stand alone; together they are joined by the code.
 */
public final class Cip implements Format {
    /** In the crosswalk this code says that there is no occupation. */
    private static final String NO_MATCH = "99-9999";

    /** Made by the library. */
    public Cip() {}

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "cip",
                "CIP and its crosswalk to SOC",
                "Fields of study with their definitions, and the occupations for which they prepare, of the United States; releases 2010 and 2020.",
                "cip CIPCode2020.csv CIP2020_SOC2018_Crosswalk.csv -o fields.json",
                "https://nces.ed.gov/ipeds/cipcode/",
                ImmutableList.of());
    }

    /** A field while its files are read. */
    private static final class Draft {
        private String label = "";
        private String definition = "";
        private final Set<String> occupations = new LinkedHashSet<>();
        private Place place = Place.WHOLE;
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        Map<String, Draft> fields = new LinkedHashMap<>();
        for (ImportInput input : request.inputs()) {
            sink.reading(input);
            try (DelimitedTable table = DelimitedTable.openForgiving(input, Dialect.csv())) {
                if (new Columns(table.header()).has("SOC2018Code", "SOC2010Code", "SOCCode")) {
                    crosswalk(table, fields, sink);
                } else {
                    codes(table, fields, sink);
                }
            }
        }
        fields.forEach((code, draft) -> sink.add(
                new FieldOfStudy(
                        FieldCode.cip(code, draft.label), draft.definition, ImmutableList.copyOf(draft.occupations)),
                draft.place));
    }

    private static void codes(DelimitedTable table, Map<String, Draft> fields, ImportSink sink) throws IOException {
        Columns columns = new Columns(table.header());
        int code = columns.need("CIPCode", "CIP2020Code", "CIP2010Code");
        int title = columns.need("CIPTitle", "CIP2020Title");
        int definition = columns.want("CIPDefinition");
        columns.select(table);
        while (table.next()) {
            sink.read();
            String cip = Cell.code(table.text(code));
            if (table.width() > table.header().names().size()) {
                sink.rejected(
                        Place.row(table.row()),
                        "broken-row",
                        cip,
                        "The row has %s cells, the header %s.\nMaybe quotation marks within a cell are not doubled."
                                .formatted(table.width(), table.header().names().size()));
                continue;
            }
            if (!accept(cip, table, sink)) {
                continue;
            }
            Draft draft = fields.computeIfAbsent(cip, unknown -> new Draft());
            draft.label = table.text(title).strip();
            draft.definition = Columns.text(table, definition).strip();
            draft.place = Place.row(table.row());
        }
    }

    private static void crosswalk(DelimitedTable table, Map<String, Draft> fields, ImportSink sink) throws IOException {
        Columns columns = new Columns(table.header());
        int code = columns.need("CIP2020Code", "CIP2010Code", "CIPCode");
        int title = columns.need("CIP2020Title", "CIP2010Title", "CIPTitle");
        int occupation = columns.need("SOC2018Code", "SOC2010Code", "SOCCode");
        columns.select(table);
        while (table.next()) {
            sink.read();
            String cip = Cell.code(table.text(code));
            String soc = Cell.code(table.text(occupation));
            if (cip.isEmpty() || cip.equals("99.9999")) {
                sink.skipped("no-field");
                continue;
            }
            if (soc.equals(NO_MATCH)) {
                sink.skipped("no-occupation");
                continue;
            }
            if (!soc.matches("\\d{2}-\\d{4}")) {
                sink.rejected(
                        Place.cell(table.row(), "SOC"),
                        "unread-occupation",
                        soc,
                        "An occupation has a code as 15-2051.");
                continue;
            }
            if (!accept(cip, table, sink)) {
                continue;
            }
            Draft draft = fields.computeIfAbsent(cip, unknown -> new Draft());
            if (draft.label.isEmpty()) {
                draft.label = table.text(title).strip();
                draft.place = Place.row(table.row());
            }
            draft.occupations.add(soc);
        }
    }

    private static boolean accept(String cip, DelimitedTable table, ImportSink sink) {
        if (cip.matches("\\d{2}(\\.\\d{2}(\\d{2})?)?")) {
            sink.accepted();
            return true;
        }
        sink.rejected(
                Place.cell(table.row(), "CIP"),
                "unread-field",
                cip,
                "A field has a code as 11, 11.07 or 11.0701.\nMaybe a spreadsheet took zeros away.");
        return false;
    }
}
