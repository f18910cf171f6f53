package dev.gradus.dataimport.register;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.google.common.collect.ImmutableList;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Limit;
import dev.gradus.dataimport.Place;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Euro foreign exchange reference rates of the European Central Bank, of one day or many: the newest day counts. */
public final class EcbRates implements Format {
    private static final Publisher PUBLISHER = new Publisher(
            "ecb",
            "European Central Bank",
            "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/",
            SourceKind.OFFICIAL,
            "");

    /** Made by the library. */
    public EcbRates() {}

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "ecb-rates",
                "ECB reference rates",
                "Exchange rates of the euro; of a file with many days the newest is taken.",
                "ecb-rates eurofxref-daily.xml -o rates.json",
                "https://www.ecb.europa.eu/stats/eurofxref/",
                ImmutableList.of());
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        for (ImportInput input : request.inputs()) {
            sink.reading(input);
            try (InputStream in = input.open()) {
                Reading reading = new Reading(input, sink);
                reading.read(in);
                reading.rates(request).ifPresentOrElse(sink::add, () -> {
                    throw new ImportException(
                            input.name(),
                            Place.WHOLE,
                            "There are no rates in it.\nMaybe it is another file: rates are <Cube time='2026-07-06'><Cube currency='USD' rate='1.14'/>…");
                });
            }
        }
    }

    private static final class Reading {
        private final ImportInput input;
        private final ImportSink sink;
        private @Nullable LocalDate day;
        private @Nullable LocalDate newest;
        private Map<String, String> rates = new LinkedHashMap<>();

        Reading(ImportInput input, ImportSink sink) {
            this.input = input;
            this.sink = sink;
        }

        void read(InputStream in) {
            XMLInputFactory factory = new InputFactoryImpl();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            try {
                XMLStreamReader xml = factory.createXMLStreamReader(in);
                int depth = 0;
                while (xml.hasNext()) {
                    switch (xml.next()) {
                        case XMLStreamConstants.DTD ->
                            throw new ImportException(
                                    input.name(),
                                    Place.row(xml.getLocation().getLineNumber()),
                                    "A document type is not allowed here.");
                        case XMLStreamConstants.START_ELEMENT -> {
                            if (++depth > input.limits().get(Limit.DEPTH)) {
                                throw input.limits()
                                        .crossed(
                                                Limit.DEPTH,
                                                input.name(),
                                                Place.row(xml.getLocation().getLineNumber()));
                            }
                            if (xml.getLocalName().equals("Cube")) {
                                cube(xml);
                            }
                        }
                        case XMLStreamConstants.END_ELEMENT -> depth--;
                        default -> {}
                    }
                }
            } catch (XMLStreamException e) {
                int line = e.getLocation() == null
                        ? 0
                        : Math.max(0, e.getLocation().getLineNumber());
                throw new ImportException(
                        input.name(), Place.row(line), "This is not well-formed XML: " + firstLine(e), e);
            }
        }

        private static String firstLine(XMLStreamException e) {
            return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }

        private void cube(XMLStreamReader xml) {
            Place place = Place.row(xml.getLocation().getLineNumber());
            String time = xml.getAttributeValue(null, "time");
            if (time != null) {
                try {
                    day = LocalDate.parse(time.strip());
                } catch (DateTimeException e) {
                    throw new ImportException(input.name(), place, "'%s' is no day as 2026-07-06.".formatted(time), e);
                }
                if (newest == null || day.isAfter(newest)) {
                    newest = day;
                    rates = new LinkedHashMap<>();
                }
            }
            String currency = xml.getAttributeValue(null, "currency");
            String rate = xml.getAttributeValue(null, "rate");
            if (currency == null || rate == null) {
                return;
            }
            sink.read();
            if (!Objects.equals(day, newest) || newest == null) {
                sink.skipped("older-day");
            } else if (!rate.strip().matches("\\d{1,12}(\\.\\d{1,12})?")
                    || !rate.matches(".*[1-9].*")
                    || !isCurrency(currency)) {
                sink.rejected(place, "unread-rate", currency + " " + rate, "A currency's code and a number above 0.");
            } else {
                rates.put(currency, rate.strip());
                sink.accepted();
            }
        }

        private static boolean isCurrency(String code) {
            try {
                return !Currency.getInstance(code).getCurrencyCode().equals("EUR");
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        Optional<ExchangeRates> rates(ImportRequest request) {
            if (newest == null || rates.isEmpty()) {
                return Optional.empty();
            }
            Source source = PUBLISHER.source(request, input, sink, AsOf.of(newest));
            return Optional.of(ExchangeRates.of(newest, "EUR", rates, source));
        }
    }
}
