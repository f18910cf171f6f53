package dev.gradus.dataimport.xcri;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.Place;
import dev.gradus.dataimport.interchange.Dates;
import dev.gradus.dataimport.interchange.Item;
import dev.gradus.dataimport.interchange.Places;
import dev.gradus.dataimport.interchange.Records;
import dev.gradus.dataimport.interchange.Texts;
import dev.gradus.dataimport.interchange.XmlItems;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads feeds provider by provider; memory holds one provider at a time. */
final class XcriReader {
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}");
    private static final Pattern PROVIDER_NUMBER = Pattern.compile("1\\d{7}");
    private static final Pattern LICENCE = Pattern.compile("(?i)licence: *([^.\\n]{3,200})");

    private final ImportRequest request;
    private final Records records;
    private final Optional<Charset> encoding;

    XcriReader(ImportRequest request, ImportSink sink) {
        this.request = request;
        this.records = new Records(request, sink, "XCRI-CAP 1.2");
        this.encoding = request.option(XcriCap.ENCODING).map(XcriReader::charset);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException(
                    "The encoding '%s' is not known.\nMaybe windows-1252 or utf-8.".formatted(name), e);
        }
    }

    void read() throws IOException {
        for (ImportInput input : request.inputs()) {
            records.open(input);
            int[] providers = {0};
            Item root = XmlItems.read(input, encoding, "provider", (catalog, provider) -> {
                if (providers[0]++ == 0) {
                    head(catalog);
                }
                provider(provider.use());
                records.reportLeftovers(provider);
            });
            if (!root.path().equals("/catalog") && providers[0] == 0) {
                throw new ImportException(
                        input.name(),
                        Place.path(root.path()),
                        "This is no XCRI-CAP catalogue.\nMaybe another format: its root is '%s', not 'catalog'."
                                .formatted(root.path()));
            }
            root.ignore("@schemaLocation", "@generated");
            records.reportLeftovers(root);
        }
    }

    /** The date and, by custom, the licence of a feed stand at its head. */
    private void head(Item catalog) {
        catalog.words("@generated").flatMap(Dates::day).ifPresent(day -> records.date(AsOf.of(day)));
        catalog.words("description").ifPresent(words -> {
            Matcher licence = LICENCE.matcher(words);
            if (licence.find()) {
                records.license(licence.group(1).strip());
            }
        });
    }

    private void provider(Item provider) {
        Optional<Institution> institution = institution(provider);
        for (Item course : provider.all("course")) {
            new XcriCourse(records, course, institution, request.option(XcriCap.CURRENCY)).read();
        }
    }

    private Optional<Institution> institution(Item provider) {
        Optional<String> name = provider.words("title").map(Texts::line);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> url = provider.words("url");
        String id = "";
        List<String> aliases = new ArrayList<>();
        List<String> domains = new ArrayList<>();
        Map<String, String> identifiers = new LinkedHashMap<>();
        for (Item identifier : provider.all("identifier")) {
            String value = Texts.plain(identifier.text());
            String type = type(identifier);
            if (value.isEmpty()) {
                continue;
            }
            if (type.equals(XcriTerms.OWN_ID)) {
                id = value;
            } else if (type.equals(XcriTerms.DOMAIN)) {
                domains.add(value);
            } else {
                identifiers.putIfAbsent(
                        !type.isEmpty() ? type : PROVIDER_NUMBER.matcher(value).matches() ? "ukprn" : "xcri", value);
            }
        }
        provider.all("alternative").forEach(alias -> aliases.add(Texts.line(alias.text())));
        aliases.removeIf(String::isEmpty);
        Optional<Item> location = provider.first("location");
        Optional<String> country = country(location);
        return Optional.of(records.institution(
                new Institution(
                        id.isEmpty() ? Texts.slug(name.get()) : id,
                        name.get(),
                        ImmutableList.copyOf(aliases),
                        records.country(country, url, provider.path()),
                        location.flatMap(at -> at.words("town")),
                        url,
                        ImmutableList.copyOf(domains),
                        ImmutableMap.copyOf(identifiers)),
                provider.path()));
    }

    /** The local name of an {@code xsi:type}. */
    static String type(Item of) {
        String type = of.words("@type").orElse("");
        return type.substring(type.indexOf(':') + 1);
    }

    /** A country among the lines of an address; else the United Kingdom where the postcode is one of its own. */
    static Optional<String> country(Optional<Item> location) {
        if (location.isEmpty()) {
            return Optional.empty();
        }
        for (Item line : location.get().peek("address")) {
            Optional<String> country = Places.country(Texts.plain(line.text()));
            if (country.isPresent()) {
                return country;
            }
        }
        return location.get().peek("postcode").stream()
                .filter(code -> POSTCODE.matcher(Texts.plain(code.text())).matches())
                .findFirst()
                .map(code -> "GB");
    }
}
