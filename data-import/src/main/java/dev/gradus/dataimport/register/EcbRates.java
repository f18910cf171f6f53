package dev.gradus.dataimport.register;

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
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.interchange.Item;
import dev.gradus.dataimport.interchange.XmlItems;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Euro foreign exchange reference rates of the European Central Bank, of one day or many: the newest day counts. */
public final class EcbRates implements Format {
    private static final Publisher PUBLISHER = new Publisher(
            "ecb",
            "European Central Bank",
            "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/",
            SourceKind.OFFICIAL,
            "");

    /** A number above 0. */
    private static final Pattern RATE = Pattern.compile("(?=.*[1-9])\\d{1,12}(?:\\.\\d{1,12})?");

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
            Reading reading = new Reading(input, sink);
            XmlItems.read(input, Optional.empty(), "Cube/Cube", (document, day) -> reading.day(day));
            reading.rates(request).ifPresentOrElse(sink::add, () -> {
                throw new ImportException(
                        input.name(),
                        Place.WHOLE,
                        "There are no rates in it.\nMaybe it is another file: rates are <Cube><Cube time='2026-07-06'><Cube currency='USD' rate='1.14'/>…");
            });
        }
    }

    private static final class Reading {
        private final ImportInput input;
        private final ImportSink sink;
        private @Nullable LocalDate newest;
        private Map<String, String> rates = new LinkedHashMap<>();

        Reading(ImportInput input, ImportSink sink) {
            this.input = input;
            this.sink = sink;
        }

        void day(Item item) {
            String time = item.words("@time").orElse("");
            LocalDate day;
            try {
                day = LocalDate.parse(time);
            } catch (DateTimeException e) {
                throw new ImportException(
                        input.name(), Place.path(item.path()), "'%s' is no day as 2026-07-06.".formatted(time), e);
            }
            boolean older = newest != null && day.isBefore(newest);
            if (newest == null || day.isAfter(newest)) {
                newest = day;
                rates.keySet().forEach(replaced -> sink.skipped("older-day"));
                rates = new LinkedHashMap<>();
            }
            for (Item rate : item.all("Cube")) {
                sink.read();
                if (older) {
                    sink.skipped("older-day");
                } else {
                    rate(rate);
                }
            }
        }

        private void rate(Item item) {
            String currency = item.words("@currency").orElse("");
            String rate = item.words("@rate").orElse("");
            if (!RATE.matcher(rate).matches() || !isCurrency(currency)) {
                sink.rejected(
                        Place.path(item.path()),
                        "unread-rate",
                        (currency + " " + rate).strip(),
                        "A currency's code and a number above 0.");
            } else if (rates.putIfAbsent(currency, rate) != null) {
                sink.rejected(
                        Place.path(item.path()),
                        "duplicate-rate",
                        currency,
                        "The day has a rate of this currency already.");
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
            rates.keySet().forEach(rate -> sink.accepted());
            Source source = PUBLISHER.source(request, input, sink, AsOf.of(newest));
            return Optional.of(ExchangeRates.of(newest, "EUR", rates, source));
        }
    }
}
