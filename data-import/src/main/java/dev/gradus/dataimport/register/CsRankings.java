package dev.gradus.dataimport.register;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.FormatDescription.Option;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import java.io.IOException;

/**
 * Publications of computer science faculties by area and year, in the three layouts that CSRankings has used: with areas
 * and subareas (2017), with venues in place of areas (since), and the list of faculty without publications. The files are
 * licensed so that users must bring their own.
 */
public final class CsRankings implements Format {

    /** Made by the library. */
    public CsRankings() {}

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "csrankings",
                "CSRankings",
                "Papers of computer science faculties by area or venue, each divided among its authors, added up over a window of years.",
                "csrankings generated-author-info.csv --option from-year=2020 --option to-year=2025 --option areas=nips,icml,iclr -o research.json",
                "https://github.com/emeryberger/CSrankings",
                ImmutableList.of(
                        Option.number("from-year", "first year of the window", 1970),
                        Option.number("to-year", "last year of the window", 2100),
                        Option.text(
                                "areas",
                                "areas or venues to count, as the file writes them, separated by commas; or all, each by itself",
                                "all"),
                        Option.text(
                                "name",
                                "what the chosen areas are called together; without it each counts by itself",
                                ""),
                        Option.file(
                                "countries",
                                "country-info.csv, which names the countries of institutions outside the United States")));
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        new CsRankingsTables(request, sink).read();
    }
}
